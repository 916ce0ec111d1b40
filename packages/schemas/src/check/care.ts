import type { Campaign } from "../campaign.js";
import { textsOf, wordsOf } from "../texts.js";
import type { CheckOptions } from "./context.js";
import { day, startOf } from "./dates.js";
import type { Report } from "./finding.js";
import { mentionsSexualExploitation } from "./language/topics.js";

/** Care for the reader: a warning before what is hard to read, and whom to turn to; and that what it says is held up. */
export function checkCare(campaign: Campaign, report: Report, { now = new Date(), images }: CheckOptions): void {
  checkSensitiveTopics(campaign, report);
  for (const [index, block] of campaign.blocks.entries()) {
    const path = ["blocks", index];
    switch (block.type) {
      case "help":
        checkHelpLines(block.lines, path, report, now);
        break;
      case "statistics":
        for (const [at, { source }] of block.statistics.entries()) {
          const place = [...path, "statistics", at];
          if (!source) report("statistic_source_missing", place);
          else if (!source.date) report("statistic_date_missing", [...place, "source"]);
        }
        break;
      case "image":
        if (!block.alt && !block.decorative) report("image_alt_missing", path);
        checkFile(block, path, report, images);
        break;
      case "video":
        if (block.source.provider === "file" && block.captions.length === 0)
          report("video_captions_missing", [...path, "source"]);
        if (block.poster) checkFile(block.poster, [...path, "poster"], report, images);
        break;
    }
  }
  const { image } = campaign.sharing ?? {};
  if (image) checkFile(image, ["sharing", "image"], report, images);
}

function checkSensitiveTopics(campaign: Campaign, report: Report): void {
  const { sensitiveTopics, contentWarning, people, blocks } = campaign;
  const isSensitive =
    sensitiveTopics.length > 0 || people.some(({ circumstances }) => circumstances.includes("sexual-exploitation"));
  if (isSensitive && !contentWarning) report("content_warning_missing", ["sensitiveTopics"]);
  if (isSensitive || contentWarning) {
    const lines = blocks.flatMap((block, index) => (block.type === "help" ? [{ block, index }] : []));
    const [first] = lines;
    if (!first) report("help_missing", ["blocks"]);
    else if (!lines.some(({ block }) => block.lines.some(({ role }) => role === "report")))
      report("help_report_missing", ["blocks", first.index, "lines"]);
  }
  if (sensitiveTopics.includes("sexual-exploitation")) return;
  for (const { words, locale, path } of wordsOf(textsOf(campaign))) {
    const found = mentionsSexualExploitation(words, locale);
    if (found) return report("sensitive_topic_unstated", path, { found });
  }
}

type HelpLines = Extract<Campaign["blocks"][number], { type: "help" }>["lines"];

function checkHelpLines(lines: HelpLines, path: readonly (string | number)[], report: Report, now: Date): void {
  const emergency = lines.findIndex(({ role }) => role === "emergency");
  if (emergency > 0) report("help_emergency_first", [...path, "lines", emergency]);
  for (const [index, { name, phone, url, role, verifiedOn }] of lines.entries()) {
    const place = [...path, "lines", index];
    if (!phone && !url) report("help_line_unreachable", place, { name });
    if (role === "emergency" && phone === "112") continue;
    if (!verifiedOn) report("help_line_unchecked", place, { name });
    else if (monthsLater(verifiedOn, 12) + day <= now.getTime())
      report("help_line_outdated", [...place, "verifiedOn"], { name, date: verifiedOn });
  }
}

function monthsLater(date: string, months: number): number {
  const from = new Date(startOf(date));
  return from.setUTCMonth(from.getUTCMonth() + months);
}

interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

function checkFile(
  { src, width, height }: Picture,
  path: readonly (string | number)[],
  report: Report,
  images: CheckOptions["images"],
): void {
  const facts = images?.get(src);
  if (!facts) return;
  const place = [...path, "src"];
  if (facts.state === "not-found") return report("image_not_found", place, { src });
  if (facts.state === "unreadable") return report("image_unreadable", place, { src, reason: facts.reason });
  if (facts.position.length > 0) report("image_position", place, { src, found: facts.position.join(", ") });
  if (facts.width !== width || facts.height !== height)
    report("image_size_differs", [...path, "width"], { src, width: facts.width, height: facts.height });
}

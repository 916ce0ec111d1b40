import type { CheckOptions, ImageFacts } from "@tdh/schemas";
import { blockOf, personOf, placeOf, type CampaignDraft } from "../example-document.js";
import { campaignRule, inBlock, itemOf, type Rule } from "./rule.js";

const lines = (draft: CampaignDraft) => blockOf(draft, "help").lines;
const line = (index: number, ...rest: string[]) => inBlock("help", "lines", index, ...rest);
const statistic = (draft: CampaignDraft) => itemOf(blockOf(draft, "statistics").statistics, 0);
/** The page is about something that nobody needs to be warned of. */
const withoutTopic = (draft: CampaignDraft) => {
  draft.sensitiveTopics = [];
  personOf(draft, "siti").circumstances = [];
};

/** Care for the reader, and that what the page says is held up. */
export const careRules: readonly Rule[] = [
  // Sensitive topics.
  ...(["sexual-exploitation", "violence", "self-harm", "death"] as const).flatMap((topic) => [
    campaignRule(`a page on ${topic} begins with a content warning`, {
      found: ["error", "content_warning_missing", ["sensitiveTopics"]],
      breaks: (draft) => {
        withoutTopic(draft);
        draft.sensitiveTopics = [topic];
        delete draft.contentWarning;
      },
      keeps: (draft) => {
        withoutTopic(draft);
        draft.sensitiveTopics = [topic];
      },
    }),
    campaignRule(`a page on ${topic} has a help block`, {
      found: ["error", "help_missing", ["blocks"]],
      breaks: (draft) => {
        draft.sensitiveTopics = [topic];
        draft.blocks.splice(placeOf(draft, "help"), 1);
      },
      keeps: (draft) => {
        withoutTopic(draft);
        delete draft.contentWarning;
        draft.blocks.splice(placeOf(draft, "help"), 1);
      },
    }),
  ]),
  campaignRule("a page about somebody who was sexually exploited is on that topic", {
    found: ["error", "content_warning_missing", ["sensitiveTopics"]],
    breaks: (draft) => {
      draft.sensitiveTopics = [];
      delete draft.contentWarning;
    },
    keeps: (draft) => {
      withoutTopic(draft);
      delete draft.contentWarning;
    },
  }),
  campaignRule("a page that warns has a help block", {
    found: ["error", "help_missing", ["blocks"]],
    breaks: (draft) => {
      withoutTopic(draft);
      draft.blocks.splice(placeOf(draft, "help"), 1);
    },
    keeps: withoutTopic,
  }),
  campaignRule("a page on a sensitive topic has a line to report abuse to", {
    found: ["error", "help_report_missing", inBlock("help", "lines")],
    breaks: (draft) => (itemOf(lines(draft), 2).role = "talk"),
    keeps: (draft) => {
      itemOf(lines(draft), 2).role = "talk";
      itemOf(lines(draft), 1).role = "report";
    },
  }),
  campaignRule("a page that speaks of sexual exploitation says that it is its topic", {
    found: ["warning", "sensitive_topic_unstated", inBlock("notice", "text", "en")],
    breaks: (draft) => {
      withoutTopic(draft);
      blockOf(draft, "notice").text.en = "We work against child sexual abuse.";
    },
    keeps: (draft) => (blockOf(draft, "notice").text.en = "We work against child sexual abuse."),
  }),

  // Help lines.
  campaignRule("the emergency number comes first", {
    found: ["warning", "help_emergency_first", line(1)],
    breaks: (draft) => lines(draft).unshift(...lines(draft).splice(1, 1)),
    keeps: (draft) => lines(draft).push(...lines(draft).splice(1, 1)),
  }),
  campaignRule("a help line has a telephone or an address", {
    found: ["error", "help_line_unreachable", line(1)],
    breaks: (draft) => delete itemOf(lines(draft), 1).phone,
    keeps: (draft) => {
      delete itemOf(lines(draft), 1).phone;
      itemOf(lines(draft), 1).url = "https://example.org/talk";
    },
  }),
  campaignRule("somebody has tried a help line", {
    found: ["warning", "help_line_unchecked", line(1)],
    breaks: (draft) => delete itemOf(lines(draft), 1).verifiedOn,
  }),
  campaignRule("112 need not be tried, another emergency number need", {
    found: ["warning", "help_line_unchecked", line(0)],
    breaks: (draft) => (itemOf(lines(draft), 0).phone = "117"),
    keeps: (draft) => {
      itemOf(lines(draft), 0).phone = "117";
      itemOf(lines(draft), 0).verifiedOn = "2026-10-01";
    },
  }),
  campaignRule("somebody has tried a help line within 12 months, to the day", {
    found: ["warning", "help_line_outdated", line(2, "verifiedOn")],
    breaks: (draft) => (itemOf(lines(draft), 2).verifiedOn = "2025-11-23"),
    keeps: (draft) => (itemOf(lines(draft), 2).verifiedOn = "2025-11-24"),
  }),

  // Statistics, pictures, films, documents.
  campaignRule("a figure has its source", {
    found: ["error", "statistic_source_missing", inBlock("statistics", "statistics", 0)],
    breaks: (draft) => delete statistic(draft).source,
    keeps: (draft) => (statistic(draft).source = { title: "Annual report", date: "2013" }),
  }),
  campaignRule("the source of a figure has its date", {
    found: ["error", "statistic_date_missing", inBlock("statistics", "statistics", 0, "source")],
    breaks: (draft) => (statistic(draft).source = { title: "Annual report" }),
    keeps: (draft) => (statistic(draft).source = { title: "Annual report", date: "2013-11-04" }),
  }),
  campaignRule("a picture is described for people who do not see it", {
    found: ["error", "image_alt_missing", inBlock("image")],
    breaks: (draft) => delete blockOf(draft, "image").alt,
    keeps: (draft) => {
      delete blockOf(draft, "image").alt;
      blockOf(draft, "image").decorative = true;
    },
  }),
  ...["exif", "xmp", "iptc"].map((format) =>
    campaignRule(`a picture does not tell where it was taken: ${format}`, {
      found: ["error", "image_position", inBlock("image", "src")],
      breaks: (draft) => (blockOf(draft, "image").src = "/located.jpg"),
      options: withFiles({
        "/located.jpg": { ...read(1600, 900), position: [format] },
        "/picture.jpg": read(1600, 900),
      }),
    }),
  ),
  campaignRule("the poster of a film does not tell where it was taken", {
    found: ["error", "image_position", inBlock("video", "poster", "src")],
    breaks: (draft) => (blockOf(draft, "video").poster = { src: "/located.jpg", width: 1600, height: 900 }),
    options: withFiles({ "/located.jpg": { ...read(1600, 900), position: ["exif"] }, "/poster.jpg": read(1600, 900) }),
  }),
  campaignRule("the picture that links show does not tell where it was taken", {
    found: ["error", "image_position", ["sharing", "image", "src"]],
    breaks: (draft) => Object.assign(draft.sharing?.image ?? {}, { src: "/located.jpg" }),
    options: withFiles({ "/located.jpg": { ...read(1200, 630), position: ["exif"] }, "/share.png": read(1200, 630) }),
  }),
  campaignRule("the file of a picture is there", {
    found: ["error", "image_not_found", inBlock("image", "src")],
    breaks: (draft) => (blockOf(draft, "image").src = "/lost.jpg"),
    options: withFiles({ "/lost.jpg": { state: "not-found" } }),
  }),
  campaignRule("the file of a picture can be read", {
    found: ["error", "image_unreadable", inBlock("image", "src")],
    breaks: (draft) => (blockOf(draft, "image").src = "/broken.jpg"),
    options: withFiles({ "/broken.jpg": { state: "unreadable", reason: "it ends too early" } }),
  }),
  campaignRule("a picture has the size that the page leaves room for", {
    found: ["warning", "image_size_differs", inBlock("image", "width")],
    breaks: (draft) => (blockOf(draft, "image").width = 900),
    options: withFiles({ "/picture.jpg": read(1600, 900) }),
  }),
  campaignRule("a film of one's own has captions", {
    found: ["warning", "video_captions_missing", inBlock("video", "source")],
    breaks: (draft) => (blockOf(draft, "video").captions = []),
    keeps: (draft) => {
      blockOf(draft, "video").captions = [];
      blockOf(draft, "video").source = { provider: "vimeo", id: "76979871" };
    },
  }),
  ...(["format", "bytes"] as const).map((key) =>
    campaignRule(`a document tells its ${key} before it is opened`, {
      found: ["warning", "document_size_missing", inBlock("links", "links", 1)],
      breaks: (draft) => delete itemOf(blockOf(draft, "links").links, 1)[key],
      keeps: (draft) => {
        delete itemOf(blockOf(draft, "links").links, 1)[key];
        itemOf(blockOf(draft, "links").links, 1).kind = "page";
      },
    }),
  ),
];

function read(width: number, height: number) {
  return { state: "read", width, height, position: [] } as const;
}

function withFiles(files: Readonly<Record<string, ImageFacts>>): CheckOptions {
  return { images: new Map(Object.entries(files)) };
}

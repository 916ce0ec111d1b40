import type { Campaign } from "../campaign.js";
import { linksIn } from "../parse-text.js";
import { linkSchema } from "../primitives.js";
import { placeBlocks } from "../place-blocks.js";
import { textsOf, wordsOf } from "../texts.js";
import type { CheckOptions } from "./context.js";
import type { FindingCode, FindingPath, Report } from "./finding.js";

/** What the parts of a page say of each other: its one headline, ids, headings, dates, and where its links lead. */
export function checkStructure(campaign: Campaign, report: Report, options: CheckOptions): void {
  const { blocks, publishedAt, withdrawnAt } = campaign;
  const headlines = blocks.filter(({ type }) => type === "headline").length;
  if (headlines !== 1) report("headline_count", ["blocks"], { count: headlines });
  if (publishedAt && withdrawnAt && Date.parse(withdrawnAt) <= Date.parse(publishedAt))
    report("withdrawn_before_published", ["withdrawnAt"]);
  checkIds(campaign, report);
  checkForms(campaign, report);
  checkHeadings(campaign, report);
  checkReferences(campaign, report, options);
  checkLinks(campaign, report);
}

/** Ids that the page itself uses: its own, and those of forms and their fields. */
function reservedIn(blocks: Campaign["blocks"]): (id: string) => boolean {
  const forms = blocks.flatMap((block) => {
    if (block.type === "petition") return [`petition-${block.petition}`, `sign-${block.petition}`];
    return block.type === "donation" ? [`give-${block.donation}`] : [];
  });
  return (id) => id === "main" || forms.some((form) => id === form || id.startsWith(`${form}-`));
}

function checkIds({ blocks, people }: Campaign, report: Report): void {
  const isReserved = reservedIn(blocks);
  const seen = new Set<string>();
  for (const [index, { id }] of blocks.entries()) {
    if (id === undefined) continue;
    if (isReserved(id)) report("id_reserved", ["blocks", index, "id"], { id });
    if (seen.has(id)) report("id_repeated", ["blocks", index, "id"], { id });
    seen.add(id);
  }
  const known = new Set<string>();
  for (const [index, { id }] of people.entries()) {
    if (known.has(id)) report("id_repeated", ["people", index, "id"], { id });
    known.add(id);
  }
}

/** A petition or an appeal is on a page once: the ids of its form are made from its own. */
function checkForms({ blocks }: Campaign, report: Report): void {
  const seen = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (block.type !== "petition" && block.type !== "donation") continue;
    const value = block.type === "petition" ? block.petition : block.donation;
    const form = `${block.type} ${value}`;
    if (seen.has(form)) report("repeated", ["blocks", index, block.type], { key: block.type, value });
    seen.add(form);
  }
}

/** A heading of level 3 belongs to one of level 2 before it (WCAG 1.3.1). */
function checkHeadings({ blocks }: Campaign, report: Report): void {
  let sections = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.type === "text" && block.level === 3 && sections === 0)
      report("heading_order", ["blocks", index, "level"]);
    if ("heading" in block && block.type !== "notice") sections += 1;
  }
}

function checkReferences(campaign: Campaign, report: Report, { petitions, donations, offices }: CheckOptions): void {
  const { blocks, people, locales, office, sharing } = campaign;
  const person = (id: string | undefined, path: FindingPath) => {
    if (id !== undefined && !people.some((known) => known.id === id)) report("person_unknown", path, { id });
  };
  const named = (
    documents: readonly { readonly id: string; readonly locales: readonly string[] }[] | undefined,
    id: string,
    path: FindingPath,
    code: FindingCode,
  ) => {
    const found = documents?.find((document) => document.id === id);
    if (documents && !found) return report(code, path, { id, known: documents.map((known) => known.id).join(", ") });
    const lacking = found ? locales.filter((locale) => !found.locales.includes(locale)) : [];
    if (lacking.length > 0) report("language_missing_there", path, { id, locales: lacking.join(", ") });
  };
  named(offices, office, ["office"], "office_unknown");
  person(sharing?.image?.person, ["sharing", "image", "person"]);
  for (const [index, block] of blocks.entries()) {
    const path = ["blocks", index];
    if (block.type === "petition") named(petitions, block.petition, [...path, "petition"], "petition_unknown");
    if (block.type === "donation") named(donations, block.donation, [...path, "donation"], "donation_unknown");
    if ("person" in block) person(block.person, [...path, "person"]);
  }
  const used = new Set(usesOfPeople(campaign).map((use) => use.person));
  for (const [index, { id }] of people.entries()) if (!used.has(id)) report("person_unused", ["people", index], { id });
}

/** Links to blocks of the page, and links in texts. */
function checkLinks(campaign: Campaign, report: Report): void {
  const anchors = new Set(["main", ...placeBlocks(campaign.blocks).map(({ id }) => id)]);
  const check = (href: string, path: FindingPath) => {
    if (href.startsWith("#") && !anchors.has(href.slice(1))) report("anchor_unknown", path, { href });
  };
  for (const [index, block] of campaign.blocks.entries()) {
    if (block.type !== "links") continue;
    for (const [at, { href, kind, format, bytes }] of block.links.entries()) {
      const path = ["blocks", index, "links", at];
      check(href, [...path, "href"]);
      if (kind === "document" && (format === undefined || bytes === undefined)) report("document_size_missing", path);
    }
  }
  for (const { words, path } of wordsOf(textsOf(campaign)))
    for (const { href } of linksIn(words))
      if (linkSchema.safeParse(href).success) check(href, path);
      else report("text_link_invalid", path, { href: href.slice(0, 100) });
}

/** Where a page tells about a person or shows them. */
export function usesOfPeople({ blocks, sharing }: Campaign): readonly PersonUse[] {
  const inBlocks = blocks.flatMap((block, index): PersonUse[] => {
    if (!("person" in block) || block.person === undefined) return [];
    const shown = block.type === "image" || block.type === "video" ? block : undefined;
    return [{ person: block.person, path: ["blocks", index], shown }];
  });
  const { person } = sharing?.image ?? {};
  return person === undefined ? inBlocks : [...inBlocks, { person, path: ["sharing", "image"], shown: sharing?.image }];
}

export interface PersonUse {
  /** Id of the person. */
  readonly person: string;
  readonly path: FindingPath;
  /** The picture or film, where it is one. */
  readonly shown: { readonly depicts: string; readonly identifiable?: boolean | undefined } | undefined;
}

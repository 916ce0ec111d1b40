import type { Campaign } from "../campaign.js";
import { plainText } from "../parse-text.js";
import type { Locale } from "../rules/locale.js";
import { textsOf, wordsOf } from "../texts.js";
import type { CheckOptions } from "./context.js";
import type { FindingPath, Report } from "./finding.js";
import { damagedText } from "./language/damaged.js";
import { identifyingDetails } from "./language/identifying.js";
import { readingLevel } from "./language/reading-level.js";
import { findTerms } from "./language/terms.js";
import { isChild } from "./people.js";

/** The words of a page: terms, what could identify a child, and how hard they are to read. */
export function checkCampaignWords(campaign: Campaign, report: Report, { notes = true }: CheckOptions): void {
  const allowed = createAllowance(campaign);
  checkWords(campaign, report, allowed.allows);
  allowed.reportUnused(report);

  checkIdentifyingDetails(campaign, report);
  if (!notes) return;
  const body = [...wordsOf(textsOf(campaign.blocks))];
  for (const locale of campaign.locales) {
    const texts = body.filter((text) => text.locale === locale).map(({ words }) => plainText(words));
    const level = readingLevel(texts.join("\n\n"), locale);
    if (level) report("reading_level", ["locales", campaign.locales.indexOf(locale)], { locale, ...level });
  }
}

/** Surname, school, address, birth date: in what is told about a child, and wherever a child is named. */
function checkIdentifyingDetails(campaign: Campaign, report: Report): void {
  const { blocks, people } = campaign;
  const children = people.filter((person) => person.naming !== "fictional" && isChild(person));
  const names = children.map(({ name }) => name);
  const isAboutChild = ([part, index]: FindingPath) => {
    if (typeof index !== "number") return false;
    const block = part === "blocks" ? blocks[index] : undefined;
    const id = part === "people" ? people[index]?.id : block && "person" in block ? block.person : undefined;
    return children.some((child) => child.id === id);
  };
  for (const { words, locale, path } of wordsOf(textsOf(campaign))) {
    if (!isAboutChild(path) && !names.some((name) => holds(words, name))) continue;
    for (const { kind, found } of identifyingDetails(words, locale, names)) report(identifying[kind], path, { found });
  }
}

function holds(words: string, name: string): boolean {
  return words.normalize("NFC").includes(name.normalize("NFC"));
}

/** The words of any document: terms that are to be avoided, texts that were damaged, and translations that lack. */
export function checkWords(
  document: { readonly locales: readonly Locale[] },
  report: Report,
  allows: (forms: readonly string[], path: FindingPath) => boolean = () => false,
): void {
  const texts = [...textsOf(document)];
  for (const { text, path } of texts) {
    const lacking = document.locales.filter((locale) => text[locale] === undefined);
    if (lacking.length > 0) report("translation_missing", path, { locales: lacking.join(", ") });
  }
  for (const { words, locale, path } of wordsOf(texts)) {
    const damaged = damagedText(words);
    if (damaged) report("text_damaged", path, { kind: damaged.kind, found: damaged.found });
    for (const { term, found } of findTerms(words, locale)) {
      if (allows([found, term.term], path)) continue;
      const code =
        term.advice === "attention" ? "term_attention" : term.confirmed ? "term_avoid" : "term_avoid_unconfirmed";
      report(code, path, { found, replacement: term.replacement ?? "" });
    }
  }
}

const identifying = {
  surname: "surname_in_text",
  school: "school_in_text",
  address: "address_in_text",
  "birth-date": "birth_date_in_text",
} as const;

/** What a document allows, and whether it was needed. */
function createAllowance({ allow, blocks }: Campaign) {
  const used = new Set<number>();
  return {
    /** As it stands in the text, or in its dictionary form: one entry does for all forms. */
    allows(forms: readonly string[], path: FindingPath): boolean {
      const block = path[0] === "blocks" && typeof path[1] === "number" ? blocks[path[1]]?.id : undefined;
      const index = allow.findIndex(
        (entry) => forms.some((form) => same(entry.term, form)) && (!entry.block || entry.block === block),
      );
      if (index >= 0) used.add(index);
      return index >= 0;
    },
    reportUnused(report: Report): void {
      for (const [index, { term }] of allow.entries())
        if (!used.has(index)) report("allow_unused", ["allow", index], { term });
    },
  };
}

function same(one: string, other: string): boolean {
  return one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();
}

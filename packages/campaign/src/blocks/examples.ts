import { localize, type Locale } from "@tdh/schemas/rules";
import { exampleCampaign, examplePage } from "../example-campaign.js";
import { exampleTexts } from "../example-texts/index.js";
import { campaignMessages } from "../messages/index.js";
import type { BlockProps, BlockType, LocalBlock, PageContext } from "./block.js";

/** Named states of a headline, in a language. */
export function headlineExamples(locale: Locale) {
  return {
    withActions: propsOf(locale, "headline"),
    withoutActions: propsOf(locale, "headline", {}, { anchors: {} }),
    longTitle: propsOf(locale, "headline", { title: exampleTexts[locale].headline.longTitle }),
  } satisfies Record<string, BlockProps<"headline">>;
}

/** Named states of a story, in a language. */
export function storyExamples(locale: Locale) {
  const { robin, mina } = exampleTexts[locale];
  return {
    nameChanged: propsOf(locale, "story"),
    fictional: propsOf(locale, "story", {
      heading: robin.heading,
      text: robin.text,
      person: { name: robin.name, nameChanged: false, fictional: true },
    }),
    ownName: propsOf(locale, "story", {
      heading: mina.heading,
      text: mina.text,
      person: { name: mina.name, age: 34, nameChanged: false, fictional: false },
    }),
  } satisfies Record<string, BlockProps<"story">>;
}

/** Named states of a quote, in a language. */
export function quoteExamples(locale: Locale) {
  const { mina } = exampleTexts[locale];
  const person = { name: mina.name, nameChanged: false, fictional: false };
  return {
    nameChanged: propsOf(locale, "quote"),
    ownName: propsOf(locale, "quote", { text: mina.quote, person }),
    long: propsOf(locale, "quote", { text: mina.longQuote, person: { ...person, age: 34 } }),
  } satisfies Record<string, BlockProps<"quote">>;
}

/** Named states of a list of links, in a language. */
export function linksExamples(locale: Locale) {
  const { links } = exampleTexts[locale];
  const language = locale === "en" ? "nl" : "en";
  return {
    everyKind: propsOf(locale, "links"),
    otherLanguage: propsOf(locale, "links", {
      links: [
        { kind: "video", label: links.film, href: "https://example.org/film", language },
        { kind: "document", label: links.study, href: "/study.pdf", language },
      ],
    }),
  } satisfies Record<string, BlockProps<"links">>;
}

/** Named states of a picture, in a language. */
export function pictureExamples(locale: Locale) {
  const { photograph } = exampleTexts[locale];
  return {
    plain: propsOf(locale, "image", { depicts: "none" }),
    generated: propsOf(locale, "image"),
    otherPerson: propsOf(locale, "image", { ...photograph, src: stripes, depicts: "other-person" }),
    withoutCaption: propsOf(locale, "image", { caption: undefined, depicts: "none" }),
  } satisfies Record<string, BlockProps<"image">>;
}

/** Named states of a text, in a language. */
export function textExamples(locale: Locale) {
  const { longHeading, text, more } = exampleTexts[locale].cost;
  return {
    short: propsOf(locale, "text"),
    long: propsOf(locale, "text", { heading: longHeading, text: `${text}\n\n${more}` }),
  } satisfies Record<string, BlockProps<"text">>;
}

/** Named states of questions and their answers, in a language; the story of `oneOpen` opens the first. */
export function faqExamples(locale: Locale) {
  return {
    closed: propsOf(locale, "faq"),
    oneOpen: propsOf(locale, "faq"),
  } satisfies Record<string, BlockProps<"faq">>;
}

/** Named states of figures, in a language. */
export function statisticsExamples(locale: Locale) {
  const two = propsOf(locale, "statistics");
  return {
    two,
    one: propsOf(locale, "statistics", { statistics: two.block.statistics.slice(0, 1) }),
  } satisfies Record<string, BlockProps<"statistics">>;
}

/** Named states of a petition in a page, in a language. */
export function petitionBlockExamples(locale: Locale) {
  const { petitions } = examplePage(locale);
  const issues = [{ path: ["values", "email"], code: "required" }] as const;
  return {
    empty: propsOf(locale, "petition"),
    refused: propsOf(locale, "petition", {}, { petitions: each(petitions, (petition) => ({ ...petition, issues })) }),
  } satisfies Record<string, BlockProps<"petition">>;
}

/** Named states of an appeal in a page, in a language. */
export function donationBlockExamples(locale: Locale) {
  const { donations } = examplePage(locale);
  const issues = [{ path: ["amount"], code: "amount_required" }] as const;
  return {
    empty: propsOf(locale, "donation"),
    refused: propsOf(locale, "donation", {}, { donations: each(donations, (donation) => ({ ...donation, issues })) }),
  } satisfies Record<string, BlockProps<"donation">>;
}

/** Named states of a notice in a page, in a language. */
export function noticeBlockExamples(locale: Locale) {
  const { text, more } = exampleTexts[locale].notice;
  return {
    short: propsOf(locale, "notice"),
    long: propsOf(locale, "notice", { text: `${text}\n\n${more}` }),
  } satisfies Record<string, BlockProps<"notice">>;
}

/** Named states of help lines, in a language. */
export function helpExamples(locale: Locale) {
  const lines = propsOf(locale, "help");
  return {
    lines,
    oneLine: propsOf(locale, "help", { lines: lines.block.lines.slice(0, 1) }),
  } satisfies Record<string, BlockProps<"help">>;
}

/** Named states of the office's details, in a language. */
export function contactExamples(locale: Locale) {
  const { office } = examplePage(locale);
  const { phone: _phone, fax: _fax, email: _email, ...least } = office;
  return {
    everything: propsOf(locale, "contact"),
    least: propsOf(locale, "contact", {}, { office: least }),
  } satisfies Record<string, BlockProps<"contact">>;
}

/** The props that the example page gives its first block of a type, and what a state has otherwise. */
function propsOf<Type extends BlockType>(
  locale: Locale,
  type: Type,
  block: Partial<LocalBlock<Type>> = {},
  page: Partial<PageContext> = {},
): BlockProps<Type> {
  const found = localize(exampleCampaign(locale), locale).blocks.find(isOf(type));
  if (!found) throw new Error(`The example campaign has no block of the type "${type}".`);
  return {
    block: { ...found, ...block },
    id: type,
    messages: campaignMessages[locale],
    page: { ...examplePage(locale), ...page },
  };
}

function isOf<Type extends BlockType>(type: Type) {
  return (block: LocalBlock): block is LocalBlock<Type> => block.type === type;
}

function each<Value, Changed>(record: Readonly<Record<string, Value>>, change: (value: Value) => Changed) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** Stands where an office has a photograph. */
const stripes =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 9'%3E%3Cpath fill='%230d4a63' d='M0 0h16v9H0z'/%3E%3Cpath stroke='%23527d90' stroke-width='1' d='M-4 9 5 0M-1 9 8 0M2 9l9-9M5 9l9-9M8 9l9-9M11 9l9-9'/%3E%3C/svg%3E";

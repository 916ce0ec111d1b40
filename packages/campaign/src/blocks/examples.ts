import type { Locale } from "@tdh/schemas/rules";
import { examplePage } from "../example-campaign.js";
import { exampleTexts } from "../example-texts/index.js";
import { propsOf } from "../example-block.js";
import { campaignMessages } from "../messages/index.js";
import type { BlockProps } from "./block.js";

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
  const { robin, mina, region } = exampleTexts[locale];
  return {
    nameChanged: propsOf(locale, "story"),
    fictional: propsOf(locale, "story", {
      heading: robin.heading,
      text: robin.text,
      person: { name: robin.name, naming: "fictional", age: undefined, place: undefined },
    }),
    ownName: propsOf(locale, "story", {
      heading: mina.heading,
      text: mina.text,
      person: { name: mina.name, naming: "own", age: 34, place: { country: "NL", region } },
    }),
  } satisfies Record<string, BlockProps<"story">>;
}

/** Named states of a quote, in a language. */
export function quoteExamples(locale: Locale) {
  const { mina, sam, region } = exampleTexts[locale];
  const person = { name: mina.name, naming: "own", age: undefined, place: undefined } as const;
  const place = { country: "NL", region };
  return {
    nameChanged: propsOf(locale, "quote"),
    withPlace: propsOf(locale, "quote", { person: { name: sam.name, naming: "pseudonym", age: 12, place } }),
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
    downloads: propsOf(locale, "links", {
      links: [
        { kind: "document", label: links.study, href: "/study.pdf", language, format: "PDF", bytes: 1_240_000 },
        { kind: "document", label: links.study, href: "/study.epub", language: locale, format: "EPUB", bytes: 840_000 },
      ],
    }),
    otherLanguage: propsOf(locale, "links", {
      links: [
        { kind: "video", label: links.film, href: "https://example.org/film", language },
        { kind: "page", label: links.work, href: "/work", language },
      ],
    }),
  } satisfies Record<string, BlockProps<"links">>;
}

/** Named states of a picture, in a language. */
export function pictureExamples(locale: Locale) {
  const { alt, caption, credit } = exampleTexts[locale].photograph;
  const none = { depicts: "none", credit: undefined } as const;
  return {
    plain: propsOf(locale, "image", none),
    generated: propsOf(locale, "image"),
    otherPerson: propsOf(locale, "image", { alt, caption, credit, src: "/photograph.png", depicts: "other-person" }),
    withoutCaption: propsOf(locale, "image", { ...none, caption: undefined }),
    decorative: propsOf(locale, "image", { ...none, caption: undefined, alt: undefined, decorative: true }),
  } satisfies Record<string, BlockProps<"image">>;
}

/** Named states of a text, in a language. `otherLanguage` is not translated into it. */
export function textExamples(locale: Locale) {
  const { longHeading, text, more, list, section } = exampleTexts[locale].cost;
  const other = locale === "en" ? "nl" : "en";
  const untranslated = propsOf(other, "text", { text: exampleTexts[other].cost.text });
  return {
    short: propsOf(locale, "text", { text }),
    long: propsOf(locale, "text", { heading: longHeading, text: `${text}\n\n${more}` }),
    listAndLink: propsOf(locale, "text", { text: `${text}\n\n${list}` }),
    underSection: propsOf(locale, "text", { ...section, level: 3 }),
    otherLanguage: {
      ...untranslated,
      outer: { ...untranslated.outer, lang: other, dir: campaignMessages[other].dir },
      page: examplePage(locale),
    },
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
    withoutSource: propsOf(locale, "statistics", {
      statistics: two.block.statistics.map((statistic) => ({ ...statistic, source: undefined })),
    }),
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

function each<Value, Changed>(record: Readonly<Record<string, Value>>, change: (value: Value) => Changed) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

import {
  CampaignPage,
  Masthead,
  MissingWidgetError,
  Quote,
  SiteFooter,
  type BlockProps,
  type CampaignPageProps,
} from "@tdh/campaign";
import type { Campaign } from "@tdh/schemas";
import { locales, type Locale } from "@tdh/schemas/rules";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { campaignPage } from "../example-campaign.js";
import { mastheadExamples } from "../masthead/examples.js";
import { siteFooterExamples } from "../site-footer/examples.js";
import { pageExamples } from "./examples.js";

const { campaign } = campaignPage();
const pages = locales.flatMap((locale) =>
  Object.entries(pageExamples(locale)).map(([name, props]) => ({ name, props })),
);
const html = (props: CampaignPageProps = campaignPage()) => renderToStaticMarkup(createElement(CampaignPage, props));
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
const withBlocks = (blocks: Campaign["blocks"]) => html(campaignPage("en", { campaign: { ...campaign, blocks } }));
const pictureAs = (change: object) =>
  html(
    campaignPage("en", {
      preview: true,
      campaign: {
        ...campaign,
        blocks: campaign.blocks.map((block) => (block.type === "image" ? { ...block, ...change } : block)),
      },
    }),
  );

describe.each(pages)("the example $name in $props.locale", ({ props }) => {
  test("is one main landmark with one heading of level 1, in the language and direction of its words", () => {
    const page = html(props);
    expect(count(page, /<main /g)).toBe(1);
    expect(count(page, /<h1[ >]/g)).toBe(1);
    expect(page).toMatch(
      new RegExp(`^<main id="main"[^>]* lang="${props.messages.locale}" dir="${props.messages.dir}"`),
    );
  });

  test("has no id twice, and every link inside the page leads somewhere", () => {
    const page = html(props);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const toBlocks = [...page.matchAll(/<nav .*?<\/nav>/gs)].flatMap(([nav]) => [...nav.matchAll(/href="#([^"]+)"/g)]);
    for (const [, target] of toBlocks) expect(ids).toContain(target);
  });
});

test("the content warning comes before the headline and leads to the help lines", () => {
  const page = html();
  expect(page.indexOf("This page is about children who go hungry.")).toBeLessThan(page.indexOf("<h1"));
  expect(page).toMatch(/role="note".*?href="#help".*?<h1/s);
  expect(page).toContain('<section id="help" class="tdh-block tdh-help" aria-labelledby="help--heading">');
});

test("the petition follows the lead wherever the document has it", () => {
  const petition = campaign.blocks.filter(({ type }) => type === "petition");
  const page = withBlocks([...campaign.blocks.filter(({ type }) => type !== "petition"), ...petition]);
  const [headline, form, story] = ["<h1", "<form", "A morning with Noor"].map((text) => page.indexOf(text));
  expect(headline).toBeLessThan(form ?? -1);
  expect(form).toBeLessThan(story ?? -1);
});

test("read without styles, the page comes in the order of its document, the form after the lead", () => {
  const words = [
    "This page is about children who go hungry.",
    "No child learns on an empty stomach",
    "One in six children",
    "A warm meal at every school",
    "A morning with Noor",
    "More information",
    "Give a warm meal",
    "A day in the school kitchen",
    "Questions and answers</h2>",
    "Help at home",
    "Contact</h2>",
  ];
  const page = html();
  const places = words.map((text) => page.indexOf(text, page.indexOf('role="note"')));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test("says who is told about: name, age and place, that a name was changed, and that a character does not exist", () => {
  const page = html();
  expect(page).toContain('<p class="tdh-person-name">Noor, 9</p>');
  expect(page).toContain('<p class="tdh-person-place">North Holland, Netherlands</p>');
  expect(page).toContain("We do not use Noor’s real name.");
  expect(page).toContain("We do not use Sam’s real name.");
  expect(page).toContain("Robin does not exist: this is a fictional character.");
  expect(page).not.toContain("We do not use Robin’s real name.");
  expect(html(campaignPage("nl"))).toContain("Noord-Holland, Nederland");
});

test.each([
  ["generated", "Impression, not a photograph"],
  ["model", "This picture was posed by a model"],
  ["other-person", "This picture shows somebody else"],
] as const)("labels a picture that depicts %s", (depicts, label) => {
  const page = pictureAs({ depicts });
  expect(page).toContain(label);
  expect(page).toContain('alt="Six circles, one of them empty."');
});

test("puts no label on a picture of the person told about", () => {
  expect(pictureAs({ depicts: "this-person" })).not.toContain("tdh-depiction");
});

test("a decorative picture has an empty alternative, and a credit names who made a picture", () => {
  expect(pictureAs({ decorative: true, alt: undefined })).toMatch(/<img [^>]*alt=""/);
  expect(pictureAs({ credit: "Studio <b>" })).toContain("Picture: Studio &lt;b&gt;");
});

test("offers a picture in the formats and widths that were built, and else as the document gives it", () => {
  const images = {
    "/impression.png": {
      src: "/built/sea.jpg",
      width: 800,
      height: 450,
      sources: [{ type: "image/avif" as const, srcSet: "/built/sea-400.avif 400w, /built/sea-800.avif 800w" }],
    },
  };
  expect(html(campaignPage("en", { images }))).toMatch(
    /<picture><source type="image\/avif" srcSet="\/built\/sea-400\.avif 400w, [^>]*sizes="[^"]+"\/><img src="\/built\/sea\.jpg" width="800" height="450"/,
  );
  expect(html(campaignPage("en", { images: {} }))).toContain('<img src="/impression.png" width="1600" height="900"');
});

test("gives the source and date of a statistic, as precisely as the document does", () => {
  const page = html();
  expect(page).toContain('<a href="https://example.org/survey">School survey</a>');
  expect(page).toContain('<time dateTime="2025-03">March 2025</time>');
  expect(page).toContain('Annual report (<time dateTime="2024">2024</time>)');
});

test("a help line can be dialled, and says when it was checked", () => {
  const page = html();
  expect(page).toContain('href="tel:112"');
  expect(page).toContain('href="tel:+31100000002"');
  expect(page).toContain("Checked on 15 January 2026");
});

test("a link tells format, size and language of what it leads to, as part of its words", () => {
  const study = (locale: Locale) =>
    /<a href="\/study\.pdf" hrefLang="nl">(.*?)<\/a>/.exec(html(campaignPage(locale)))?.[1];
  const words = (locale: Locale) =>
    study(locale)
      ?.replace(/<[^>]*>/g, "")
      .replace(/[\u00a0\u202f]/g, " ");
  expect(words("en")).toBe("Download the study (PDF, 1.2 MB, in Dutch)");
  expect(words("nl")).toBe("Download het onderzoek (PDF, 1,2 MB)");
  expect(words("fr")).toBe("Télécharger l’étude (PDF, 1,2 Mo, en néerlandais)");
});

test.each([
  [1, "1 kB"],
  [840_400, "840 kB"],
  [950_000, "950 kB"],
  [999_499, "999 kB"],
  [999_500, "1 MB"],
  [1_250_000, "1.3 MB"],
  [2_000_000_000, "2 GB"],
])("writes %d bytes as %s", (bytes, written) => {
  const page = withBlocks(
    campaign.blocks.map((block) =>
      block.type === "links" ? { ...block, links: block.links.map((link) => ({ ...link, bytes })) } : block,
    ),
  );
  const [, details] = /Read about our work<span class="tdh-links-details"> \((.*?)\)</.exec(page) ?? [];
  expect(details?.replaceAll("\u00a0", " ")).toBe(written);
});

test("draws paragraphs, lists, stressed words and links of a text", () => {
  const page = html();
  expect(page).toContain("<p>Noor is at school at eight.</p><p>At ten she asks when it is noon.</p>");
  expect(page).toContain("<li>vegetables and bread from farms nearby,</li>");
  expect(page).toContain("<strong>two cooks</strong>");
  expect(page).toContain('<a href="/questions">questions and answers</a>');
});

test("a text of level 3 stands under the section before it", () => {
  expect(html()).toMatch(/<h2[^>]*>What it costs<\/h2>.*?<h3[^>]*>Who pays today<\/h3>/);
});

describe("a block that is not translated", () => {
  const props = pageExamples("en").partlyTranslated;

  test("says its language and direction on its outermost element, and speaks it throughout", () => {
    const page = html(props);
    expect(page).toMatch(/<section id="story" lang="ar" dir="rtl" class="tdh-block tdh-story">/);
    expect(page).toContain("صباح مع نور");
    expect(page).toContain("نور ليس الاسم الحقيقي.");
    expect(page).toContain("شمال هولندا، هولندا");
    expect(page).not.toContain("We do not use");
  });

  test("leaves the rest of the page as it is", () => {
    expect(html(props)).toMatch(/<div id="notice" class="tdh-notice-block">.*?The council decides in May/);
    expect(html()).not.toMatch(/<section[^>]* lang=/);
  });

  test("tells a component of the office's own the same", () => {
    const story = ({ block, outer, messages }: BlockProps<"story">) =>
      createElement("aside", { ...outer, key: outer.id }, block.heading, messages.privacy);
    expect(html({ ...props, components: { story } })).toContain(
      '<aside id="story" lang="ar" dir="rtl">صباح مع نورالخصوصية',
    );
  });

  test("the content warning says its language too", () => {
    const changed = { ...campaign, locales: ["nl", "en"] as const, contentWarning: { nl: "Over honger." } };
    expect(html(campaignPage("en", { campaign: { ...campaign, ...changed } }))).toContain(
      '<div lang="nl" dir="ltr"><div class="tdh-prose"><p>Over honger.</p>',
    );
  });
});

test("a petition that was not given stops the page with an error that says how to mend it", () => {
  const petitions = Object.fromEntries(Object.values(campaignPage().petitions ?? {}).map((props) => ["other", props]));
  const draw = () => html(campaignPage("en", { petitions }));
  expect(draw).toThrow(MissingWidgetError);
  expect(draw).toThrow(/petition "school-meals".*it has: other.*prop "petitions"/);
});

test("an appeal that was not given stops the page, even one named as a property of every object", () => {
  const blocks = campaign.blocks.map((block) =>
    block.type === "donation" ? { ...block, donation: "constructor" } : block,
  );
  expect(() => withBlocks(blocks)).toThrow(/donation "constructor".*prop "donations"/);
});

test("an office puts a component of its own in a block's place", () => {
  const quote = ({ block, outer }: BlockProps<"quote">) => createElement("aside", { ...outer }, `Own: ${block.text}`);
  const page = html(campaignPage("en", { components: { quote } }));
  expect(page).toContain('<aside id="quote">Own: After lunch I can count again.</aside>');
  expect(page).not.toContain("tdh-quote");
});

test("an office wraps a component of the toolkit's", () => {
  const quote = (props: BlockProps<"quote">) =>
    createElement("div", { className: "frame" }, createElement(Quote, props));
  expect(html(campaignPage("en", { components: { quote } }))).toMatch(
    /<div class="frame"><figure id="quote" class="tdh-quote">.*?After lunch I can count again\..*?<\/figure><\/div>/,
  );
});

test("the masthead begins with a link past it, and marks the language of the page and of each link", () => {
  const masthead = renderToStaticMarkup(createElement(Masthead, mastheadExamples("nl").twoLanguages));
  expect(masthead).toMatch(/^<header[^>]*><a class="tdh-skip" href="#main">/);
  expect(masthead).toContain('href="/nl" hrefLang="nl" lang="nl" aria-current="page">Nederlands</a>');
  expect(masthead).toContain('href="/en" hrefLang="en" lang="en">English</a>');
  expect(renderToStaticMarkup(createElement(Masthead, mastheadExamples("nl").oneLanguage))).not.toContain("<nav");
});

test("the footer names the office and leads to what it does with personal data", () => {
  const footer = renderToStaticMarkup(createElement(SiteFooter, siteFooterExamples("en").shortName));
  expect(footer).toMatch(/^<footer/);
  expect(footer).toContain("Example Office");
  expect(footer).toContain('<a href="/privacy">Privacy</a>');
});

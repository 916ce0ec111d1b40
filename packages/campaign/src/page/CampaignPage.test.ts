import { CampaignPage, Masthead, MissingWidgetError, SiteFooter, type CampaignPageProps } from "@tdh/campaign";
import type { Campaign } from "@tdh/schemas";
import { locales } from "@tdh/schemas/rules";
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
  expect(page).toContain('<section id="help" class="tdh-block tdh-help" aria-labelledby="help-title">');
});

test("the petition follows the lead wherever the document has it", () => {
  const petition = campaign.blocks.filter(({ type }) => type === "petition");
  const page = withBlocks([...campaign.blocks.filter(({ type }) => type !== "petition"), ...petition]);
  const [headline, form, story] = ["<h1", "<form", "A morning with Noor"].map((text) => page.indexOf(text));
  expect(headline).toBeLessThan(form ?? -1);
  expect(form).toBeLessThan(story ?? -1);
});

test("says that a name was changed, and that a character does not exist", () => {
  const page = html();
  expect(page).toContain("We do not use Noor’s real name.");
  expect(page).toContain("We do not use Sam’s real name.");
  expect(page).toContain("Robin does not exist: this is a fictional character.");
  expect(page).not.toContain("We do not use Robin’s real name.");
});

test.each([
  ["generated", "Impression, not a photograph"],
  ["model", "This picture was posed by a model"],
  ["other-person", "This picture shows somebody else"],
] as const)("labels a picture that depicts %s", (depicts, label) => {
  const page = withBlocks(campaign.blocks.map((block) => (block.type === "image" ? { ...block, depicts } : block)));
  expect(page).toContain(label);
  expect(page).toContain('alt="Six circles, one of them empty."');
});

test("puts no label on a picture of the person told about", () => {
  const page = withBlocks(
    campaign.blocks.map((block) => (block.type === "image" ? { ...block, depicts: "this-person" } : block)),
  );
  expect(page).not.toContain("tdh-image-label");
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

test("tells the language of what a link leads to, where it is another one", () => {
  expect(html()).toMatch(/<a href="\/study.pdf" hrefLang="nl">Download the study<\/a>.*?in Dutch/s);
  expect(html(campaignPage("nl"))).not.toContain("in het Nederlands");
});

test("takes a text in the document's first language where it is not translated", () => {
  const blocks = campaign.blocks.map((block) =>
    block.type === "story" ? { ...block, heading: { ...block.heading, nl: undefined } } : block,
  );
  const page = html(campaignPage("nl", { campaign: { ...campaign, blocks } }));
  expect(page).toContain("Geen kind leert met een lege maag");
  expect(page).toContain("A morning with Noor");
  expect(page).not.toContain("Een ochtend met Noor");
});

test("parts paragraphs at blank lines", () => {
  expect(html()).toContain("<p>Noor is at school at eight.</p><p>At ten she asks when it is noon.</p>");
});

test("markup in texts and in a widget's data is shown as text, never run", () => {
  const evil = "</script><script>alert(1)</script><!--";
  const { petitions = {}, donations = {} } = campaignPage();
  const page = html(
    campaignPage("en", {
      campaign: {
        ...campaign,
        contentWarning: { en: evil },
        blocks: campaign.blocks.map((block) => (block.type === "text" ? { ...block, text: { en: evil } } : block)),
      },
      petitions: Object.fromEntries(
        Object.entries(petitions).map(([id, props]) => [
          id,
          { ...props, petition: { ...props.petition, title: evil } },
        ]),
      ),
      donations,
    }),
  );
  expect(page).not.toContain("<script>alert");
  expect(page).not.toContain("<!--");
  expect(count(page, /<script/g)).toBe(2);
  const [, data = ""] = /data-tdh-island="petition"><script type="application\/json">(.*?)<\/script>/s.exec(page) ?? [];
  expect(JSON.parse(data).petition.title).toBe(evil);
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
  const page = html(
    campaignPage("en", {
      components: { quote: ({ block, id }) => createElement("aside", { id }, `Own: ${block.text}`) },
    }),
  );
  expect(page).toContain('<aside id="quote">Own: After lunch I can count again.</aside>');
  expect(page).not.toContain("tdh-quote");
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

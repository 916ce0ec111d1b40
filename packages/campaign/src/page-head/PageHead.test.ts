import { PageHead } from "@tdh/campaign";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { pageHeadExamples } from "./examples.js";

const head = (...[props]: Parameters<typeof PageHead>) => renderToStaticMarkup(createElement(PageHead, props));
const { ofThePage, sharedOtherwise } = pageHeadExamples("en");

test("names the page, whose it is, and what it is about", () => {
  expect(head(ofThePage)).toContain("<title>School meals – Example Office</title>");
  expect(head({ metadata: ofThePage.metadata })).toContain("<title>School meals</title>");
  expect(head(ofThePage)).toContain('<meta name="description" content="Why we ask for a warm meal at every school."/>');
});

test("gives the page's one address, and it in every language", () => {
  const written = head(ofThePage);
  expect(written).toContain('<link rel="canonical" href="https://example.org/en"/>');
  expect(written).toContain('<link rel="alternate" hrefLang="nl" href="https://example.org/nl"/>');
  expect(written).toContain('<link rel="alternate" hrefLang="x-default" href="https://example.org/en"/>');
});

test("tells shared links what the document says under sharing, else what the page is", () => {
  expect(head(ofThePage)).toContain('<meta property="og:title" content="School meals"/>');
  expect(head(sharedOtherwise)).toContain('<meta property="og:title" content="No child learns on an empty stomach"/>');
});

test("asks search engines to leave a page out only where it is told to", () => {
  expect(head(ofThePage)).not.toContain("robots");
  expect(head({ ...ofThePage, robots: "noindex" })).toContain('<meta name="robots" content="noindex"/>');
});

test("describes the page to machines", () => {
  const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(head(ofThePage)) ?? [];
  const graph: readonly { "@type": string }[] = JSON.parse(data)["@graph"];
  expect(graph.map((node) => node["@type"])).toEqual(["WebPage", "NGO", "FAQPage"]);
});

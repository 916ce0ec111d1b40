import { CampaignPage, PageHead, type CampaignPageProps } from "@tdh/campaign";
import { pageMetadata, type Campaign } from "@tdh/schemas";
import { locales } from "@tdh/schemas/rules";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { campaignPage, exampleCampaign, exampleOffice } from "../example-campaign.js";

const evil =
  "</script></title></textarea><script>alert(1)</script><!-- <img src=x onerror=alert(1)> " +
  '**<b>stress</b>** [go](javascript:alert(1)) [<i>on</i>](data:text/html,x) " onclick="alert(1)';

const html = (props: CampaignPageProps) => renderToStaticMarkup(createElement(CampaignPage, props));
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

/** Every text in every language, and every name that is the same in all, becomes hostile. */
function poisoned(node: unknown, key = ""): unknown {
  if (Array.isArray(node)) return node.map((item) => poisoned(item, key));
  if (typeof node === "string")
    return ["credit", "format"].includes(key) || (key === "title" && node !== "") ? evil : node;
  if (typeof node !== "object" || node === null) return node;
  const isText = Object.keys(node).length > 0 && Object.keys(node).every((key) => locales.some((code) => code === key));
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, isText ? evil : poisoned(value, key)]));
}

const campaign = poisoned(exampleCampaign("en")) as Campaign;

test("scripts in every text of every block are text in the page", () => {
  const { petitions = {}, donations = {} } = campaignPage();
  const page = html(
    campaignPage("en", {
      campaign,
      preview: true,
      petitions: Object.fromEntries(
        Object.entries(petitions).map(([id, props]) => [
          id,
          { ...props, petition: { ...props.petition, title: evil } },
        ]),
      ),
      donations: Object.fromEntries(
        Object.entries(donations).map(([id, props]) => [id, { ...props, appeal: { ...props.appeal, purpose: evil } }]),
      ),
    }),
  );
  const shown = page.replace(/<script type="application\/json">.*?<\/script>/gs, "");
  expect(count(page, /<script/g)).toBe(2);
  expect(shown).not.toMatch(/<script|<!--|<img src="?x|<b>|<i>|<\/title|href="(?!https:|\/|#|tel:|mailto:)/);
  expect(shown).not.toMatch(/ onclick="/);
  expect(count(shown, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)).toBeGreaterThan(40);
  expect(shown).toContain("[go](javascript:alert(1))");
  const [, data = ""] = /data-tdh-island="petition"><script type="application\/json">(.*?)<\/script>/s.exec(page) ?? [];
  expect(JSON.parse(data).petition.title).toBe(evil);
});

test("scripts in a text are text in the page's head, also in its data for machines", () => {
  const metadata = pageMetadata(campaign, {
    locale: "en",
    office: exampleOffice(),
    urlOf: () => "https://example.org/en",
  });
  const head = renderToStaticMarkup(createElement(PageHead, { metadata, titleSuffix: evil }));
  expect(count(head, /<script/g)).toBe(1);
  expect(head).not.toMatch(/<script>|<!--|<img|<b>/);
  const [, data = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head) ?? [];
  expect(JSON.parse(data)["@graph"][0].name).toBe(evil);
});

import { defineCampaign, defineDonation, defineOffice, definePetition } from "@tdh/schemas";
import { locales } from "@tdh/schemas/rules";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";

const define = { office: defineOffice, campaign: defineCampaign, petition: definePetition, donation: defineDonation };
const read = (name: string) => parse(readFileSync(fileURLToPath(new URL(`${name}.yaml`, import.meta.url)), "utf8"));

test.each(Object.entries(define))(
  "%s.yaml fits its schema, and every text is there in English and Dutch",
  (name, check) => {
    const document = check(read(name));
    expect(lackingOne(document)).toEqual([]);
  },
);

test("the page shows the petition and the appeal that it comes with", () => {
  const { blocks, office } = defineCampaign(read("campaign"));
  expect(office).toBe(defineOffice(read("office")).id);
  expect(blocks).toContainEqual({ type: "petition", petition: definePetition(read("petition")).id });
  expect(blocks).toContainEqual({ type: "donation", donation: defineDonation(read("donation")).id });
});

/** Where a text is not given in both languages. */
function lackingOne(node: unknown, path = ""): string[] {
  if (typeof node !== "object" || node === null) return [];
  const keys = Object.keys(node);
  const isText = keys.length > 0 && keys.every((key) => locales.some((locale) => locale === key));
  if (isText) return "en" in node && "nl" in node ? [] : [path];
  return Object.entries(node).flatMap(([key, value]) => lackingOne(value, `${path}.${key}`));
}

import { localize, pickLocale } from "@tdh/schemas/rules";
import { describe, expect, test } from "vitest";

describe("localize", () => {
  const document = {
    locales: ["nl", "en"] as const,
    title: { en: "Title", nl: "Titel" },
    blocks: [{ type: "text", heading: { nl: "Kop" }, count: 3, none: null }, { only: { de: "Nur deutsch" } }],
  };

  test("takes every text in the language asked for, wherever it stands", () => {
    expect(localize(document, "en").title).toBe("Title");
    expect(localize(document, "nl").blocks[0]).toEqual({ type: "text", heading: "Kop", count: 3, none: null });
  });

  test("falls back to the first language of the document, then to any", () => {
    expect(localize(document, "fr")).toEqual({
      locales: ["nl", "en"],
      title: "Titel",
      blocks: [{ type: "text", heading: "Kop", count: 3, none: null }, { only: "Nur deutsch" }],
    });
  });

  test("passes over a language that is there by name alone", () => {
    const text = { en: undefined, de: "Nur deutsch" };
    expect(localize({ locales: ["en"], text }, "nl").text).toBe("Nur deutsch");
  });
});

test.each([
  [["nl-BE"], "nl"],
  [["pt", "de"], "de"],
  [["pt"], "en"],
  [[undefined, "DE"], "de"],
  [[], "en"],
] as const)("pickLocale of %j is %s", (wishes, locale) => {
  expect(pickLocale(wishes, ["en", "nl", "de"])).toBe(locale);
});

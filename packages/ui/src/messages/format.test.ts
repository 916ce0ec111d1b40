import { ar, da, de, describeIssue, en, formatMessage, nl } from "@tdh/ui/messages";
import { describe, expect, it } from "vitest";

describe("formatMessage", () => {
  it("fills in every placeholder, as often as it stands there", () => {
    expect(formatMessage("{name} and {name}, {other}", "en", { name: "A", other: "B" })).toBe("A and A, B");
  });

  it("leaves a placeholder standing where nothing is given for it", () => {
    expect(formatMessage("To {addressee}", "en", { constructor: "x" })).toBe("To {addressee}");
  });

  it("inserts a text as it is, also one that looks like a placeholder or a replacement pattern", () => {
    expect(formatMessage("“{label}”", "en", { label: "{max} $& $1" })).toBe("“{max} $& $1”");
  });

  it.each([
    ["en", "1,234,567"],
    ["de", "1.234.567"],
    ["nl", "1.234.567"],
    ["fr", "1\u202f234\u202f567"],
    ["ar", "1,234,567"],
    ["ar-EG", "1,234,567"],
  ])("writes numbers as readers of %s do", (locale, written) => {
    expect(formatMessage("{total}", locale, { total: 1_234_567 })).toBe(written);
  });

  it.each([
    [0, "لا أحد"],
    [1, "شخص واحد"],
    [2, "شخصان"],
    [3, "3 أشخاص"],
    [11, "11 شخصًا"],
    [100, "100 شخص"],
    [103, "103 أشخاص"],
  ])("takes the Arabic form for %d", (total, written) => {
    const people = {
      zero: "لا أحد",
      one: "شخص واحد",
      two: "شخصان",
      few: "{total} أشخاص",
      many: "{total} شخصًا",
      other: "{total} شخص",
    };
    expect(formatMessage(people, "ar", { total })).toBe(written);
  });

  it.each([
    [0, "0 personer"],
    [1, "1 person"],
    [2, "2 personer"],
    [1_000_000, "1.000.000 personer"],
  ])("takes the Danish form for %d", (total, written) => {
    expect(formatMessage({ one: "{total} person", other: "{total} personer" }, "da", { total })).toBe(written);
  });

  it("falls to the general form where a language's own is missing", () => {
    expect(formatMessage({ other: "{max} tegn" }, "da", { max: 1 })).toBe("1 tegn");
  });

  it("counts by the number that is named, else by the first", () => {
    const message = { one: "one", other: "many" };
    expect(formatMessage(message, "en", { first: 1, second: 2 })).toBe("one");
    expect(formatMessage(message, "en", { first: 1, second: 2 }, "second")).toBe("many");
  });
});

describe("describeIssue", () => {
  const label = "Voornaam";

  it("asks for a required field in the words of its type", () => {
    expect(describeIssue({ code: "required" }, nl, { label, type: "given-name" })).toBe("Vul je voornaam in");
    expect(describeIssue({ code: "required" }, nl, { label, type: "country" })).toBe("Kies je land");
  });

  it("asks for a required field by its label where the type is unknown", () => {
    expect(describeIssue({ code: "required" }, nl, { label: "Roepnaam" })).toBe("Vul ‘Roepnaam’ in");
    expect(describeIssue({ code: "required" }, nl, { label: "Roepnaam", type: "toString" })).toBe("Vul ‘Roepnaam’ in");
  });

  it("writes sums in minor units as money of the reader's language", () => {
    const tooSmall = (minimum: number) => ({ code: "amount_too_small", data: { minimum, currency: "EUR" } });
    const field = { label: "Bedrag" };
    expect(describeIssue(tooSmall(500), nl, field)).toBe("Het bedrag moet €\u00a05 of meer zijn");
    expect(describeIssue(tooSmall(125_050), nl, field)).toBe("Het bedrag moet €\u00a01.250,50 of meer zijn");
    expect(describeIssue(tooSmall(5), nl, field)).toBe("Het bedrag moet €\u00a00,05 of meer zijn");
    expect(describeIssue(tooSmall(125_050), en, field)).toBe("The amount must be €1,250.50 or more");
    expect(describeIssue(tooSmall(500), da, field)).toBe("Beløbet skal være mindst 5\u00a0€");
  });

  it("writes the limit of a text as a number, not as money", () => {
    expect(describeIssue({ code: "too_long", data: { max: 1254 } }, de, { label: "Vorname" })).toBe(
      "„Vorname“ darf höchstens 1.254 Zeichen lang sein",
    );
    expect(describeIssue({ code: "too_long", data: { max: 12 } }, ar, { label: "الرمز" })).toBe(
      "يجب ألا تتجاوز خانة «الرمز» 12 حرفًا",
    );
  });

  it("shows what a postcode of the country looks like, where that is known", () => {
    const field = { label: "Postcode", type: "postal-code" };
    expect(describeIssue({ code: "invalid_postcode", data: { example: "1234 AB" } }, nl, field)).toBe(
      "Vul een postcode van je land in, zoals 1234 AB",
    );
    expect(describeIssue({ code: "invalid_postcode", data: { example: "1234 AB" } }, ar, field)).toContain(
      "\u20681234 AB\u2069",
    );
    expect(describeIssue({ code: "invalid_postcode" }, nl, field)).toBe("Vul een postcode in van letters en cijfers");
  });

  it.each(["from_the_future", "toString"])("has an answer to a code that it does not know: %s", (code) => {
    expect(describeIssue({ code }, en, { label: "Country" })).toBe("Choose one of the answers offered for “Country”");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentSchemas, isDocumentKind } from "./documents.js";
import { jsonSchemaOf } from "./json-schema.js";
import { addressSchema, emailSchema, lineSchema, linkSchema, siteSchema, slugSchema } from "./primitives.js";
import { address, link } from "./testing/arbitrary-texts.js";

const patterns = [
  ...new Set(
    Object.keys(documentSchemas)
      .filter(isDocumentKind)
      .flatMap((kind) => patternsIn(jsonSchemaOf(kind))),
  ),
];

describe("addresses", () => {
  test.each([
    "/",
    "/a/b?c=d#e",
    "https://example.org",
    "https://EXAMPLE.org:8443/a",
    "https://münchen.example/",
    "https://xn--mgbh0fb.example/",
    "https://example.org?a=https://b.example/@c",
  ])("takes %s", (written) => {
    expect(addressSchema.safeParse(written).success).toBe(true);
  });

  test.each([
    "",
    "a",
    "//example.org",
    "/\\example.org",
    "/\t/example.org",
    "http://example.org",
    "javascript:alert(1)",
    "https://localhost",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://user@example.org",
    "https://example.org@evil.example",
    "https://example.org\\evil",
    "https://example..org",
    "https://مثال.example",
    "/a\u0001",
    "/a b",
    `/${"x".repeat(2000)}`,
    "#a",
  ])("refuses %j", (written) => {
    expect(addressSchema.safeParse(written).success).toBe(false);
  });

  test("whatever is taken as an address or a link is one to a browser, and stays on https", () => {
    fc.assert(
      fc.property(fc.oneof(address, link), (written) => {
        const { protocol, username } = new URL(written, "https://office.example/nl");
        expect({ protocol, username }).toEqual({ protocol: "https:", username: "" });
      }),
    );
  });

  test("every letter that a host may be written in is one to a browser", () => {
    const letters = Array.from({ length: 0x2000 }, (_, code) => String.fromCodePoint(code)).filter(
      (letter) => linkSchema.safeParse(`https://${letter}1${letter}.${letter}a`).success,
    );
    expect(letters).toEqual(expect.arrayContaining(["a", "Z", "ß", "ő"]));
    expect(letters.filter((letter) => !URL.canParse(`https://${letter}1${letter}.${letter}a`))).toEqual([]);
  });
});

test.each([
  [
    "an address of mail",
    emailSchema,
    ["a@b.example", "a.b+c-d@sub.example.org"],
    ["a", "a@b", "a..b@c.example", "a@b-.example", `a@${"b".repeat(250)}.org`],
  ],
  [
    "a site",
    siteSchema,
    ["https://example.org", "https://www.example.org/nl/"],
    ["http://example.org", "https://example.org?a", "https://EXAMPLE.org"],
  ],
  ["an id", slugSchema, ["a", "a-1"], ["", "A", "-a", "a-", "a--b", "a_b", "é", "a\n", "x".repeat(65)]],
  [
    "a line",
    lineSchema,
    [{ en: "a" }, { en: " a\u00a0" }, { ar: "م", nl: "a" }],
    [
      {},
      { en: undefined },
      { en: " \n\u2003" },
      { en: "a\u0000" },
      { en: "a\u007f" },
      { xx: "a" },
      { en: "x".repeat(301) },
    ],
  ],
])("%s is told from what is none", (_what, schema, right, wrong) => {
  for (const given of right) expect({ given, taken: schema.safeParse(given).success }).toEqual({ given, taken: true });
  for (const given of wrong) expect({ given, taken: schema.safeParse(given).success }).toEqual({ given, taken: false });
});

/** In microseconds of the processor: a pattern whose time grows by the square takes many seconds. */
test.each(patterns)("takes time by the length of what is given: %s", (pattern) => {
  const expression = new RegExp(pattern, "u");
  const begin = process.cpuUsage();
  for (const unit of ["a", "A1", "é", "😀", " ", "\n", "-", "-a", ".", "a.", "/", "\u0301"])
    for (const start of ["", "https://", "https://a", "/", "#", "AB", "a@", "2026-11-04T08:00:00."])
      for (const end of ["", "\u0001", "\\"]) expression.test(`${start}${unit.repeat(50_000)}${end}`);
  expect(process.cpuUsage(begin).user).toBeLessThan(1_500_000);
});

function patternsIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    key === "pattern" && typeof value === "string" ? [value] : patternsIn(value),
  );
}

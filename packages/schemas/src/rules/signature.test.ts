import { definePetition, issuesOf, signatureSchema } from "@tdh/schemas";
import { checkSignature, controlName, readSignatureForm } from "@tdh/schemas/rules";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const petition = definePetition({
  id: "clean-water",
  locales: ["en"],
  title: { en: "Clean water" },
  demand: { en: "Build wells." },
  addressee: { en: "the council" },
  goal: 1000,
  deleteAt: "2030-01-01",
  fields: [
    { name: "givenName", type: "given-name", required: true },
    { name: "familyName", type: "family-name", required: true },
    { name: "email", type: "email", required: true },
    { name: "country", type: "country", required: true },
    { name: "postcode", type: "postal-code" },
  ],
  statement: { text: { en: "I agree." }, version: "1" },
  consents: [{ purpose: "newsletter", text: { en: "Write to me." }, version: "1" }],
  privacyUrl: "/privacy",
});

const values = {
  givenName: "Ada",
  familyName: "Lovelace",
  email: "ada@example.org",
  country: "NL",
  postcode: "2518 GS",
};
const request = { values, consents: { newsletter: true }, locale: "en" };
const withValue = (name: string, value: unknown) => ({ ...request, values: { ...values, [name]: value } });

describe("checkSignature", () => {
  test("gives back a whole signature, with a no for what was not answered", () => {
    expect(checkSignature(petition, { values, locale: "en" })).toEqual({
      ok: true,
      value: { values, consents: { newsletter: false }, locale: "en" },
    });
  });

  test.each([
    ["givenName", "  Ana   María ", "Ana María"],
    ["givenName", "Zoe\u0308", "Zoë"],
    ["familyName", "O’Brien-de l'Île", "O’Brien-de l'Île"],
    ["givenName", "محمد", "محمد"],
    ["givenName", "علی\u200cرضا", "علی\u200cرضا"],
    ["givenName", "\u200bAda\ufeff", "Ada"],
    ["country", "nl", "NL"],
    ["postcode", "2518gs", "2518 GS"],
  ])("normalises %s %j to %j", (name, typed, kept) => {
    const result = checkSignature(petition, withValue(name, typed));
    expect(result.ok && result.value.values[name]).toBe(kept);
  });

  test.each([
    "ada@example.org",
    "a.b+c@sub.example.co.uk",
    "用户@例子.公司",
    "o'hara@example.ie",
    `${"a".repeat(64)}@example.org`,
  ])("accepts the address %s", (email) => {
    expect(checkSignature(petition, withValue("email", email)).ok).toBe(true);
  });

  test.each([
    "ada",
    "ada@",
    "@example.org",
    "ada@example",
    "ada@exa mple.org",
    "a..b@example.org",
    ".a@example.org",
    "ada@-example.org",
    "ada@example.org, b@example.org",
    "ada@example.org\nBcc: b@example.org",
    "<ada@example.org>",
    `${"a".repeat(65)}@example.org`,
  ])("refuses the address %j", (email) => {
    expect(checkSignature(petition, withValue("email", email))).toEqual({
      ok: false,
      issues: [{ path: ["values", "email"], code: "invalid_email" }],
    });
  });

  test.each([
    ["givenName", "", "required", undefined],
    ["givenName", " \t ", "required", undefined],
    ["givenName", 7, "not_text", undefined],
    ["givenName", "x".repeat(101), "too_long", { max: 100 }],
    ["givenName", "<script>alert(1)</script>", "invalid_characters", undefined],
    ["givenName", "a\u202eb", "invalid_characters", undefined],
    ["familyName", "https://spam.example", "invalid_characters", undefined],
    ["givenName", "\u200b\u200e", "required", undefined],
    ["givenName", "\u200d\u200c", "invalid_characters", undefined],
    ["givenName", "Ada\u{e0041}", "invalid_characters", undefined],
    ["familyName", "-", "invalid_characters", undefined],
    ["email", `${"a".repeat(289)}@example.org`, "too_long", { max: 254 }],
    ["country", "Netherlands", "invalid_country", undefined],
    ["country", "XX", "invalid_country", undefined],
    ["postcode", "12", "invalid_postcode", { example: "2518 GS" }],
    ["postcode", "<b>", "invalid_postcode", { example: "2518 GS" }],
    ["shoeSize", "42", "unknown_field", undefined],
  ])("refuses %s %j as %s", (name, value, code, data) => {
    const expected = { path: ["values", name], code, ...(data ? { data } : {}) };
    expect(checkSignature(petition, withValue(name, value))).toEqual({ ok: false, issues: [expected] });
  });

  test("names every fault at once, in the order of the form", () => {
    const result = checkSignature(petition, {
      values: { email: "x" },
      consents: { newsletter: "yes", cake: true },
      locale: "xx",
      extra: 1,
    });
    expect(!result.ok && result.issues.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual([
      "values.givenName required",
      "values.familyName required",
      "values.email invalid_email",
      "values.country required",
      "consents.newsletter invalid_choice",
      "consents.cake unknown_field",
      "locale invalid_choice",
      "extra unknown_field",
    ]);
  });

  test.each([null, undefined, "text", 1, [], [[]]])("refuses %j as a whole", (input) => {
    expect(checkSignature(petition, input)).toEqual({ ok: false, issues: [{ path: [], code: "required" }] });
  });

  test("names from the prototype are unknown fields like any other", () => {
    const hostile = JSON.parse('{"values":{"__proto__":"x","constructor":"y"},"locale":"en"}');
    const result = checkSignature(petition, hostile);
    expect(
      !result.ok && result.issues.filter(({ code }) => code === "unknown_field").map(({ path }) => path[1]),
    ).toEqual(["__proto__", "constructor"]);
  });
});

test.each([
  [{ ref: "ada@example.org" }, "ref", "invalid_characters"],
  [{ ref: "a\u0000b" }, "ref", "invalid_characters"],
  [{ ref: "x".repeat(201) }, "ref", "too_long"],
  [{ ref: 1 }, "ref", "not_text"],
  [{ other: "x" }, "other", "unknown_field"],
])("a source %j is refused: it is kept in clear", (source, key, code) => {
  const result = checkSignature(petition, { ...request, source });
  expect(!result.ok && result.issues).toMatchObject([{ path: ["source", key], code }]);
});

describe("a posted form", () => {
  test("reads as the request that the API takes", () => {
    const posted = new URLSearchParams({
      ...values,
      locale: "en",
      "consent.newsletter": "yes",
      "source.ref": "shop",
      idempotencyKey: "k1",
    });
    expect(readSignatureForm(posted)).toEqual({
      request: { values, consents: { newsletter: true }, locale: "en", source: { ref: "shop" } },
      idempotencyKey: "k1",
    });
  });

  test.each([
    ["yes", true],
    ["no", false],
  ])("the answer %s to a purpose is %s", (answer, consent) => {
    expect(readSignatureForm([["consent.newsletter", answer]]).request["consents"]).toEqual({ newsletter: consent });
  });

  test("another answer to a purpose is refused, not taken for a yes", () => {
    const { request: posted } = readSignatureForm(
      Object.entries({ ...values, locale: "en", "consent.newsletter": "on" }),
    );
    expect(checkSignature(petition, posted)).toMatchObject({
      ok: false,
      issues: [{ path: ["consents", "newsletter"], code: "invalid_choice" }],
    });
  });

  test.each([
    [["values", "email"], "email"],
    [["consents", "newsletter"], "consent.newsletter"],
    [["source", "ref"], "source.ref"],
    [["locale"], "locale"],
  ])("an issue at %j belongs to the control %s", (path, name) => {
    expect(controlName(path)).toBe(name);
  });
});

test("the zod schema gives the verdict and the issues of the rules", () => {
  const anyText = fc.oneof(fc.string(), fc.constantFrom("", "NL", "ada@example.org", "2518 GS", "Ada"));
  const anyRequest = fc.record(
    {
      values: fc.oneof(
        fc.anything(),
        fc.record(
          { givenName: anyText, familyName: anyText, email: anyText, country: anyText, postcode: anyText },
          { requiredKeys: [] },
        ),
      ),
      consents: fc.oneof(
        fc.anything(),
        fc.dictionary(fc.constantFrom("newsletter", "other"), fc.oneof(fc.boolean(), fc.string())),
      ),
      locale: fc.oneof(fc.anything(), fc.constantFrom("en", "nl")),
    },
    { requiredKeys: [] },
  );
  const schema = signatureSchema(petition);
  fc.assert(
    fc.property(anyRequest, (input) => {
      const byRules = checkSignature(petition, input);
      const byZod = schema.safeParse(input);
      expect(byZod.success ? { ok: true, value: byZod.data } : { ok: false, issues: issuesOf(byZod.error) }).toEqual(
        byRules,
      );
    }),
    { numRuns: 1000 },
  );
});

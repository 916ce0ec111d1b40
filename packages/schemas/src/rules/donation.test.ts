import { defineDonation, donationRequestSchema } from "@tdh/schemas";
import { checkDonation, checkDonationForm } from "@tdh/schemas/rules";
import { describe, expect, test } from "vitest";

const appeal = defineDonation({
  id: "wells",
  locales: ["en"],
  title: { en: "Wells" },
  purpose: { en: "Wells." },
  currency: "EUR",
  suggestions: [{ amount: 2500 }],
  minimum: 500,
  maximum: 1_000_000,
  frequencies: ["once"],
  methods: ["transfer"],
  account: { payee: "Example", iban: "NL91 ABNA 0417 1643 00" },
  fields: [{ name: "email", type: "email" }],
  privacyUrl: "/privacy",
});

const request = { amount: 2500, currency: "EUR", frequency: "once", method: "transfer", locale: "en" };
const form = { amount: "2500", currency: "EUR", frequency: "once", method: "transfer", locale: "en" };

test("an appeal keeps its IBAN without spaces", () => {
  expect(appeal.account.iban).toBe("NL91ABNA0417164300");
});

describe("checkDonation", () => {
  test("gives back a whole request", () => {
    expect(checkDonation(appeal, request)).toEqual({ ok: true, value: { ...request, values: {}, consents: {} } });
    expect(donationRequestSchema(appeal).safeParse(request)).toMatchObject({ success: true });
  });

  test.each([
    [{ amount: undefined }, "amount", "amount_required", undefined],
    [{ amount: 19.99 }, "amount", "amount_invalid", undefined],
    [{ amount: "2500" }, "amount", "amount_invalid", undefined],
    [{ amount: -2500 }, "amount", "amount_too_small", { minimum: 500, currency: "EUR" }],
    [{ amount: 499 }, "amount", "amount_too_small", { minimum: 500, currency: "EUR" }],
    [{ amount: 1_000_001 }, "amount", "amount_too_large", { maximum: 1_000_000, currency: "EUR" }],
    [{ currency: "USD" }, "currency", "invalid_choice", undefined],
    [{ frequency: undefined }, "frequency", "required", undefined],
    [{ method: "cash" }, "method", "invalid_choice", undefined],
    [{ extra: 1 }, "extra", "unknown_field", undefined],
  ])("refuses %j", (change, name, code, data) => {
    expect(checkDonation(appeal, { ...request, ...change })).toEqual({
      ok: false,
      issues: [{ path: [name], code, ...(data ? { data } : {}) }],
    });
  });
});

describe("checkDonationForm", () => {
  const check = (change: Record<string, string>) =>
    checkDonationForm(appeal, new URLSearchParams({ ...form, ...change }));

  test.each([
    [{ amount: "2500" }, 2500],
    [{ amount: "2500", otherAmount: "99" }, 2500],
    [{ amount: "other", otherAmount: "12.50" }, 1250],
    [{ amount: "other", otherAmount: "1.234,56", locale: "nl" }, 123_456],
  ])("%j gives %i cents", (change, amount) => {
    const result = check(change);
    expect(result.ok && result.value.amount).toBe(amount);
  });

  test.each([
    [{ amount: "" }, "amount", "amount_required"],
    [{ amount: "25.00" }, "amount", "amount_required"],
    [{ amount: "other" }, "otherAmount", "amount_required"],
    [{ amount: "other", otherAmount: "abc" }, "otherAmount", "amount_invalid"],
    [{ amount: "other", otherAmount: "1" }, "otherAmount", "amount_too_small"],
    [{ amount: "other", otherAmount: "10000.01" }, "otherAmount", "amount_too_large"],
    [{ amount: "other", otherAmount: "99999999999" }, "otherAmount", "amount_too_large"],
  ])("%j is refused at the control that holds it", (change, name, code) => {
    const result = check(change);
    expect(!result.ok && result.issues.map(({ path, code: found }) => [path[0], found])).toEqual([[name, code]]);
  });

  test.each(["10000.01", "99999999999"])("%s is refused with the limit that it exceeds", (otherAmount) => {
    const result = check({ amount: "other", otherAmount });
    expect(!result.ok && result.issues[0]?.data).toEqual({ maximum: 1_000_000, currency: "EUR" });
  });
});

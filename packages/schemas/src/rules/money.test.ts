import { currencies, formatMoney, locales, parseAmount, toDecimal, type Currency } from "@tdh/schemas/rules";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const currencyCodes = Object.keys(currencies) as Currency[];
const anyAmount = fc.integer({ min: 0, max: 99_999_999_999 });

describe("parseAmount", () => {
  test.each([
    ["12.50", "en", 1250],
    ["12,50", "nl", 1250],
    ["12,5", "de", 1250],
    ["12.50", "de", 1250],
    ["1.000", "de", 100_000],
    ["1.000", "en", 100],
    ["1,000", "en", 100_000],
    ["1.234,56", "it", 123_456],
    ["1,234.56", "en", 123_456],
    ["1 234,56", "fr", 123_456],
    ["1'000", "de", 100_000],
    ["€ 25", "nl", 2500],
    ["25 €", "de", 2500],
    ["1 234 567,89", "fr", 123_456_789],
    ["25,-", "nl", 2500],
    ["0019,99", "da", 1999],
    ["٢٥", "ar", 2500],
    ["19.99", "en", 1999],
  ] as const)("%s in %s is %i cents", (text, locale, amount) => {
    expect(parseAmount(text, "EUR", locale)).toEqual({ ok: true, value: { amount, currency: "EUR" } });
  });

  test.each([
    ["", "en", "amount_required"],
    ["  € ", "nl", "amount_required"],
    ["ten", "en", "amount_invalid"],
    ["-5", "en", "amount_invalid"],
    ["5 0", "nl", "amount_invalid"],
    ["1 0000", "fr", "amount_invalid"],
    ["12 .50", "en", "amount_invalid"],
    ["5e3", "en", "amount_invalid"],
    ["12.", "en", "amount_invalid"],
    ["1.2.3", "de", "amount_invalid"],
    ["1,00,000", "en", "amount_invalid"],
    ["1,000.50", "de", "amount_invalid"],
    ["1.234", "en", "amount_ambiguous"],
    ["1,234", "nl", "amount_ambiguous"],
    ["1234567890", "en", "amount_too_large"],
  ] as const)("%j in %s is refused as %s", (text, locale, code) => {
    expect(parseAmount(text, "EUR", locale)).toEqual({ ok: false, issues: [{ path: ["otherAmount"], code }] });
  });

  test("reads back every sum that formatMoney writes, in every language and currency", () => {
    const anyMoney = fc.record({ amount: anyAmount, currency: fc.constantFrom(...currencyCodes) });
    fc.assert(
      fc.property(anyMoney, fc.constantFrom(...locales), (money, locale) => {
        expect(parseAmount(formatMoney(money, locale), money.currency, locale)).toEqual({ ok: true, value: money });
      }),
      { numRuns: 1000 },
    );
  });

  test("never throws and never reads a sum that is not exact", () => {
    const anyText = fc.oneof(fc.string(), fc.stringMatching(/^[0-9., '€-]{0,14}$/));
    fc.assert(
      fc.property(anyText, fc.constantFrom(...locales), (text, locale) => {
        const result = parseAmount(text, "EUR", locale);
        if (!result.ok) return;
        expect(Number.isSafeInteger(result.value.amount)).toBe(true);
        expect(result.value.amount).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("toDecimal", () => {
  test.each([
    [0, "0.00"],
    [1, "0.01"],
    [99, "0.99"],
    [1999, "19.99"],
    [100_000_000, "1000000.00"],
  ])("%i cents are %s", (amount, text) => {
    expect(toDecimal({ amount, currency: "EUR" })).toBe(text);
  });
});

import {
  creditorReference,
  epcPayload,
  inGroups,
  isCreditorReference,
  isIban,
  type Transfer,
} from "@tdh/schemas/rules";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** The examples of the IBAN registry (SWIFT) for the offices' countries. */
const registryExamples = [
  "NL91 ABNA 0417 1643 00",
  "DE89 3704 0044 0532 0130 00",
  "CH93 0076 2011 6238 5295 7",
  "IT60 X054 2811 1010 0000 0123 456",
  "FR14 2004 1010 0505 0001 3M02 606",
  "LU28 0019 4006 4475 0000",
  "ES91 2100 0418 4502 0005 1332",
  "DK50 0040 0440 1162 43",
  "BE68 5390 0754 7034",
  "AT61 1904 3002 3457 3201",
];

const transfer: Transfer = {
  payee: "Stichting Voorbeeld",
  iban: "NL91ABNA0417164300",
  money: { amount: 1999, currency: "EUR" },
  reference: "RF18539007547034",
};

describe("isIban", () => {
  test.each(registryExamples)("accepts %s", (iban) => {
    expect(isIban(iban)).toBe(true);
    expect(isIban(iban.toLowerCase())).toBe(true);
  });

  test("refuses every example with one digit changed", () => {
    const changed = fc.tuple(fc.constantFrom(...registryExamples), fc.nat({ max: 20 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(changed, ([example, position, by]) => {
        const digits = [...example.matchAll(/\d/g)];
        const at = digits[position % digits.length];
        fc.pre(at !== undefined);
        const digit = String((Number(at[0]) + by) % 10);
        expect(isIban(example.slice(0, at.index) + digit + example.slice(at.index + 1))).toBe(false);
      }),
    );
  });

  test.each(["", "NL", "NL91ABNA041716430", "XX91ABNA0417164300", "NL91ABNA0417164300\n<b>"])("refuses %j", (text) => {
    expect(isIban(text)).toBe(false);
  });
});

describe("creditorReference", () => {
  test("makes the example of ISO 11649", () => {
    expect(creditorReference("539007547034")).toBe("RF18539007547034");
  });

  test("makes references that check, for every body", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9]{1,21}$/), (body) => {
        expect(isCreditorReference(creditorReference(body))).toBe(true);
      }),
    );
  });

  test("refuses a body that the standard does not allow", () => {
    expect(() => creditorReference("ä")).toThrow(RangeError);
    expect(() => creditorReference("1234567890123456789012")).toThrow(RangeError);
  });
});

test("inGroups prints in fours", () => {
  expect(inGroups("NL91ABNA0417164300")).toBe("NL91 ABNA 0417 1643 00");
});

describe("epcPayload", () => {
  test("has the lines of EPC069-12 version 002", () => {
    expect(epcPayload(transfer).split("\n")).toEqual([
      "BCD",
      "002",
      "1",
      "SCT",
      "",
      "Stichting Voorbeeld",
      "NL91ABNA0417164300",
      "EUR19.99",
      "",
      "RF18539007547034",
    ]);
  });

  test.each([
    ["another currency", { money: { amount: 100, currency: "CHF" } }],
    ["nothing", { money: { amount: 0, currency: "EUR" } }],
    ["a fraction of a cent", { money: { amount: 1.5, currency: "EUR" } }],
    ["more than the standard allows", { money: { amount: 100_000_000_000, currency: "EUR" } }],
    ["a payee with a line break", { payee: "A\nEUR1.00" }],
    ["a payee of 71 characters", { payee: "x".repeat(71) }],
    ["a wrong IBAN", { iban: "NL92ABNA0417164300" }],
    ["a wrong reference", { reference: "RF19539007547034" }],
  ] as const)("refuses %s", (_case, change) => {
    expect(() => epcPayload({ ...transfer, ...change })).toThrow(RangeError);
  });
});

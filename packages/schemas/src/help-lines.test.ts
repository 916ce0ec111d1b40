import { expect, test } from "vitest";
import { helpLines } from "./help-lines.js";

const countries = [...new Set(helpLines.map(({ country }) => country))];

test("every office's country is there, with Belgium and Austria", () => {
  expect(countries).toEqual(["AT", "BE", "CH", "DE", "DK", "ES", "FR", "IT", "LU", "NL"]);
});

test.each(countries)("%s has 112 first, then somebody to talk to and somewhere to report", (country) => {
  const [first, ...others] = helpLines.filter((line) => line.country === country);
  expect(first).toMatchObject({ role: "emergency", phone: "112" });
  const roles = others.map(({ role }) => role);
  expect(roles).toContain("talk");
  expect(roles).toContain("report");
  expect(roles).not.toContain("emergency");
});

test("numbers are digits in groups, addresses are https", () => {
  for (const { phone = "112", url = "https://example.org/" } of helpLines) {
    expect(phone).toMatch(/^\d+(?:[ -]\d+)*$/);
    expect(new URL(url).protocol).toBe("https:");
  }
});

test("what comes from memory is not called verified", () => {
  const unverified = helpLines.filter(({ verified }) => !verified).map(({ country, name }) => `${country} ${name}`);
  expect(unverified).toEqual([
    "AT Rat auf Draht",
    "AT Stopline",
    "BE Awel",
    "CH Pro Juventute",
    "DK BørneTelefonen",
    "ES ANAR",
    "FR Point de Contact",
    "FR PHAROS",
    "NL De Kindertelefoon",
    "NL De Kindertelefoon",
  ]);
});

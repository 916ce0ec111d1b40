import { checkTheme, formatTheme, readTheme } from "@tdh/ui/theme";
import fc from "fast-check";
import { expect, test } from "vitest";
import { controlGroups, measure, parseColor, type Control } from "./controls.js";
import { keepDraft, linesOf, parseTheme, readDraft, withToken } from "./draft.js";

const controls = controlGroups.flatMap((group) => group.controls);
const brand = { colorSpace: "oklch", components: [0.4, 0.1, 120] };

/** Any value that a control of the panel can set. */
function valueOf(control: Control): fc.Arbitrary<unknown> {
  if (control.kind === "color")
    return fc.integer({ min: 0, max: 0xffffff }).map((color) => parseColor(`#${color.toString(16).padStart(6, "0")}`));
  if (control.kind === "choice") return fc.constantFrom(...control.options.map(({ value }) => value));
  return fc.double({ min: control.min, max: control.max, noNaN: true }).map((amount) => measure(amount, control.unit));
}

test("whatever the panel sets makes a theme file that sites read, of at most 40 lines", () => {
  const settings = fc.record(Object.fromEntries(controls.map((control) => [control.token, valueOf(control)])));
  fc.assert(
    fc.property(fc.record({ chosen: settings, without: fc.subarray(controls.map(({ token }) => token)) }), (sample) => {
      const theme = controls
        .filter(({ token }) => !sample.without.includes(token))
        .reduce((draft, { token }) => withToken(draft, token, sample.chosen[token]), {});
      const file = formatTheme(theme);
      expect(readTheme(JSON.parse(file))).toEqual(theme);
      expect(linesOf(file)).toBeLessThanOrEqual(40);
    }),
    { numRuns: 60 },
  );
});

test("setting a token leaves the others, and unsetting it leaves no empty group", () => {
  const one = withToken({}, "seed.brand", brand);
  const two = withToken(one, "radius.s", { value: 0, unit: "px" });
  expect(two).toEqual({ seed: { brand: { $value: brand } }, radius: { s: { $value: { value: 0, unit: "px" } } } });
  expect(withToken(two, "radius.s", undefined)).toEqual(one);
  expect(withToken(one, "seed.brand", undefined)).toEqual({});
});

test("the value that a failing pair is offered mends it", () => {
  const theme = withToken({}, "seed.give", { colorSpace: "oklch", components: [0.45, 0.1, 80] });
  const failing = checkTheme(theme).pairs.filter(({ passes }) => !passes);
  expect(failing.length).toBeGreaterThan(0);
  const mended = failing.reduce((draft, { move }) => (move ? withToken(draft, move.token, move.value) : draft), theme);
  expect(checkTheme(mended).passes).toBe(true);
});

test.each([
  ["", "This is not JSON"],
  ['{ "seed": { "brnad": { "$value": "#0d4a63" } } }', "seed.brnad: There is no such token."],
  ['{ "seed": { "brand": { "$value": "petrol" } } }', "seed.brand: This is no color"],
  ['{ "seed": { "brand": "#0d4a63" } }', 'seed.brand: A token is an object with a "$value".'],
])("a file that holds %j is refused: %s", (text, problem) => {
  const read = parseTheme(text);
  expect("problems" in read && read.problems.join("\n")).toContain(problem);
});

test("the theme is kept as it was made, and what is broken is not read", () => {
  const storage = new Map<string, string>();
  const port = { getItem: (key: string) => storage.get(key) ?? null, setItem: storage.set.bind(storage) };
  expect(readDraft(port)).toBeUndefined();
  keepDraft(port, withToken({}, "seed.brand", brand));
  expect(readDraft(port)).toEqual(withToken({}, "seed.brand", brand));
  for (const key of storage.keys()) storage.set(key, "{ broken");
  expect(readDraft(port)).toBeUndefined();
});

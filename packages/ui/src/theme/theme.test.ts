import {
  checkTheme,
  contexts,
  describePair,
  formatTheme,
  readTheme,
  resolveTheme,
  themeCss,
  ThemeError,
} from "@tdh/ui/theme";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apcaContrast, contrastRatio, hexText, readColor, type Oklch } from "./color.js";

const seeded = (name: string, hex: string) => readTheme({ seed: { [name]: { $value: hex } } });
const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, "0"));
const anyHex = fc.tuple(channel, channel, channel).map((channels) => `#${channels.join("")}`);

describe("readTheme", () => {
  test.each([
    ["no object", [], "", "A theme file holds an object of tokens."],
    ["a token there is not", { seed: { brnad: { $value: "#fff" } } }, "seed.brnad", "There is seed.brand, seed.give"],
    ["a group there is not", { colour: { ink: { $value: "#fff" } } }, "colour.ink", "There is no such token."],
    ["a role outside a scheme", { color: { ink: { $value: "#fff" } } }, "color.ink", "There is no such token."],
    ["a value instead of a token", { seed: { brand: "#fff" } }, "seed.brand", 'A token is an object with a "$value".'],
    ["a value instead of a group", { seed: 4 }, "seed", "This is a group of tokens"],
    ["no colour", { seed: { brand: { $value: "rad" } } }, "seed.brand", "This is no color"],
    [
      "a colour of two parts",
      { seed: { brand: { $value: { colorSpace: "oklch", components: [1, 2] } } } },
      "seed.brand",
      "This is no color",
    ],
    ["a length without a unit", { radius: { s: { $value: 4 } } }, "radius.s", "This is no dimension"],
    ["a length below nothing", { radius: { s: { $value: { value: -1, unit: "px" } } } }, "radius.s", "not below 0"],
    ["a length in another unit", { radius: { s: { $value: { value: 1, unit: "cm" } } } }, "radius.s", "in px or rem"],
    ["a weight in words", { heading: { weight: { $value: "bold" } } }, "heading.weight", "from 1 to 1000"],
    [
      "a face that ends the rule",
      { font: { body: { $value: ['x"; } body { display: none'] } } },
      "font.body",
      "names of letters",
    ],
    ["no face", { font: { body: { $value: [] } } }, "font.body", "This is no fontFamily"],
    ["a wrong one in a scheme", { dark: { color: { ink: { $value: 4 } } } }, "dark.color.ink", "This is no color"],
    [
      "a reference to nothing",
      { button: { radius: { $value: "{radius.xl}" } } },
      "",
      "button.radius refers to {radius.xl}",
    ],
    [
      "a circle",
      { button: { radius: { $value: "{choice.radius}" } }, choice: { radius: { $value: "{button.radius}" } } },
      "",
      "in a circle",
    ],
  ])("%s is named", (_case, document, path, problem) => {
    const issues = issuesOf(document);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ path, problem: expect.stringContaining(problem) });
  });

  test("every mistake is named, not only the first", () => {
    expect(issuesOf({ seed: { brand: { $value: 1 }, give: { $value: 2 } } }).map(({ path }) => path)).toEqual([
      "seed.brand",
      "seed.give",
    ]);
  });
});

describe("colours", () => {
  test.each([
    ["#000000", "#ffffff", 21],
    ["#767676", "#ffffff", 4.54],
    ["#0000ff", "#ffffff", 8.59],
  ])("%s on %s has the contrast ratio %d", (one, other, ratio) => {
    expect(contrastRatio(color(one), color(other))).toBeCloseTo(ratio, 2);
  });

  // The reference values that APCA publishes with its algorithm.
  test.each([
    ["#888888", "#ffffff", 63.06],
    ["#ffffff", "#888888", -68.54],
    ["#000000", "#aaaaaa", 58.15],
    ["#aaaaaa", "#000000", -56.24],
  ])("%s on %s has the APCA contrast %d", (one, other, contrast) => {
    expect(apcaContrast(color(one), color(other))).toBeCloseTo(contrast, 1);
  });

  test("a colour of a design tool comes out as it went in", () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        expect(hexText(color(hex))).toBe(hex);
      }),
    );
  });

  test("a colour that a screen cannot show is brought in at its hue and lightness", () => {
    const vivid = color({ colorSpace: "oklch", components: [0.7, 0.4, 150] });
    expect(vivid.chroma).toBeLessThan(0.25);
    expect(vivid.lightness).toBeCloseTo(0.7, 1);
    expect(Math.abs(vivid.hue - 150)).toBeLessThan(8);
  });
});

describe("resolveTheme", () => {
  test("a seed reaches the roles that follow from it, in every context", () => {
    const theme = seeded("brand", "#7a1f5c");
    expect(hexOf(theme, "light", "color.action")).toBe("#7a1f5c");
    expect(hexOf(theme, "light", "headline.background")).toBe("#7a1f5c");
    for (const context of contexts)
      expect(hexOf(theme, context, "color.link")).not.toBe(hexOf({}, context, "color.link"));
  });

  test("what a scheme sets holds in it alone, and more contrast goes before it", () => {
    const theme = readTheme({ light: { color: { link: { $value: "#123456" } } } });
    expect(hexOf(theme, "light", "color.link")).toBe("#123456");
    expect(hexOf(theme, "dark", "color.link")).toBe(hexOf({}, "dark", "color.link"));
    expect(hexOf(theme, "light-contrast", "color.link")).toBe(hexOf({}, "light-contrast", "color.link"));
  });

  test("space and type follow from a unit and a ratio", () => {
    const theme = readTheme({
      space: { unit: { $value: { value: 5, unit: "px" } } },
      text: { m: { $value: { value: 1, unit: "rem" } }, ratio: { $value: 1.5 } },
    });
    const tokens = resolveTheme(theme, "light");
    expect(tokens.get("space.5")?.value).toEqual({ value: 30, unit: "px" });
    expect(tokens.get("text.xl")?.value).toEqual({ value: 2.25, unit: "rem" });
  });

  test("what a theme does not set is the toolkit's", () => {
    expect(resolveTheme(readTheme({ $description: "Nothing" }), "dark")).toEqual(resolveTheme({}, "dark"));
  });
});

describe("checkTheme", () => {
  test("the toolkit's own look passes everywhere", () => {
    expect(checkTheme({}).pairs.filter(({ passes }) => !passes)).toEqual([]);
  });

  test("a bad pair is named with its ratio, and with the value that would pass", () => {
    const report = checkTheme(readTheme({ light: { color: { link: { $value: "#8899aa" } } } }));
    expect(report.passes).toBe(false);
    const failing = report.pairs.filter(({ passes }) => !passes);
    expect(failing.map(({ context, foreground, background }) => `${context} ${foreground} ${background}`)).toEqual([
      "light color.link color.paper",
      "light color.link color.surface",
      "light color.link color.tint",
    ]);
    const [onPaper] = failing;
    expect(onPaper?.ratio).toBeCloseTo(2.75, 1);
    expect(onPaper && describePair(onPaper)).toMatch(
      /^light: color\.link on color\.paper has 2\.\d+:1 and needs 4\.5:1\. Set light\.color\.link to oklch\(.+\), which gives 4\.\d+:1\.$/,
    );
  });

  test("where a seed makes pairs fall short, moving that seed alone mends them all", () => {
    const theme = seeded("give", "#7a5c00");
    const failing = checkTheme(theme).pairs.filter(({ passes }) => !passes);
    expect(failing.map(({ context }) => context)).toEqual(expect.arrayContaining([...contexts]));
    expect(new Set(failing.map(({ move }) => move?.token))).toEqual(new Set(["seed.give"]));
    const [{ move } = { move: undefined }] = failing;
    const mended = checkTheme(withToken(theme, "seed.give", move?.value));
    expect(mended.passes).toBe(true);
    for (const { context, foreground, background, move: promised } of failing)
      expect(mended.pairs.find((pair) => pair.context === context && isPair(foreground, background)(pair))?.ratio).toBe(
        promised?.ratio,
      );
  });

  test("a move mends its pair and breaks no other, whatever the office chose", () => {
    const property = fc.property(fc.constantFrom("brand", "give", "accent", "ink", "paper"), anyHex, (seed, hex) => {
      const theme = seeded(seed, hex);
      const before = checkTheme(theme).pairs;
      const moves = new Map(before.map((pair) => [`${pair.context} ${pair.move?.token} ${pair.move?.css}`, pair]));
      for (const { move, context, foreground, background } of moves.values()) {
        if (!move) continue;
        const after = checkTheme(withToken(theme, move.token, move.value)).pairs.filter(
          (pair) => pair.context === context,
        );
        expect(after.find(isPair(foreground, background))?.passes).toBe(true);
        for (const pair of before.filter((one) => one.context === context && one.passes))
          expect(after.find(isPair(pair.foreground, pair.background))?.passes).toBe(true);
      }
    });
    fc.assert(property, { numRuns: 8 });
  });

  test("links, errors and texts pass in every scheme whatever the seeds are: their ramp step decides", () => {
    const property = fc.property(fc.constantFrom("brand", "error", "success", "warning"), anyHex, (seed, hex) => {
      const roles = new Set([
        "color.link",
        "color.error",
        "color.success",
        "color.warning",
        "color.muted",
        "color.ink",
      ]);
      const pairs = checkTheme(seeded(seed, hex)).pairs.filter(({ foreground }) => roles.has(foreground));
      expect(pairs.filter(({ passes }) => !passes).map(describePair)).toEqual([]);
    });
    fc.assert(property, { numRuns: 25 });
  });
});

describe("themeCss", () => {
  test("holds what differs, and nothing else", () => {
    const css = themeCss(readTheme({ radius: { s: { $value: { value: 0, unit: "px" } } } }));
    expect(css).toBe(":root {\n  --tdh-radius-s: 0;\n}\n");
    expect(themeCss({}).trim()).toBe("");
  });

  test("old browsers get hexadecimal colours, others both schemes, each for the selector asked for", () => {
    const css = themeCss(readTheme({ dark: { color: { link: { $value: "#abcdef" } } } }), { selector: ".school" });
    expect(css).toContain("@supports (color: light-dark(white, black))");
    expect(css).toMatch(/\.school \{\n\s+--tdh-color-link: light-dark\(oklch\([^)]+\), oklch\([^)]+\)\);/);
    expect(css).not.toContain(":root {");
    expect(css.indexOf(`--tdh-color-link: ${hexOf({}, "light", "color.link")}`)).toBeGreaterThan(-1);
  });

  test("a component's token is written where the theme sets it, not where it follows", () => {
    const css = themeCss(
      readTheme({ radius: { s: { $value: { value: 9, unit: "px" } } }, button: { weight: { $value: 500 } } }),
    );
    expect(css).toContain("--tdh-button-weight: 500;");
    expect(css).not.toContain("--tdh-button-radius");
  });

  test("names of faces are quoted, generic families are not", () => {
    const css = themeCss(readTheme({ font: { body: { $value: ["Tdh Legible", "sans-serif"] } } }));
    expect(css).toContain('--tdh-font-body: "Tdh Legible", sans-serif;');
  });
});

test("formatTheme writes groups that fit into a line in one, else a token a line, and readTheme reads the same theme again", () => {
  const theme = readTheme({
    $description: "Ours",
    seed: { brand: { $value: { colorSpace: "oklch", components: [0.4, 0.1, 20] } }, give: { $value: "#ffcc00" } },
    font: { body: { $value: ["Tdh Sans", "serif"] } },
    dark: { color: { link: { $value: "{palette.brand.200}" } } },
  });
  const text = formatTheme(theme);
  expect(readTheme(JSON.parse(text))).toEqual(theme);
  expect(text.split("\n")).toEqual([
    "{",
    '  "$description": "Ours",',
    '  "seed": {',
    '    "brand": { "$value": { "colorSpace": "oklch", "components": [0.4, 0.1, 20] } },',
    '    "give": { "$value": "#ffcc00" }',
    "  },",
    '  "font": { "body": { "$value": ["Tdh Sans", "serif"] } },',
    '  "dark": { "color": { "link": { "$value": "{palette.brand.200}" } } }',
    "}",
    "",
  ]);
});

function issuesOf(document: unknown) {
  try {
    readTheme(document);
  } catch (error) {
    if (error instanceof ThemeError) return error.issues;
    throw error;
  }
  throw new Error("The theme was read.");
}

function color(value: unknown): Oklch {
  const read = readColor(value);
  if (!read) throw new Error(`${String(value)} is no colour.`);
  return read;
}

function hexOf(theme: Parameters<typeof resolveTheme>[0], context: (typeof contexts)[number], name: string): string {
  return hexText(color(resolveTheme(theme, context).get(name)?.value));
}

function isPair(foreground: string, background: string) {
  return (pair: { foreground: string; background: string }) =>
    pair.foreground === foreground && pair.background === background;
}

/** The theme with one token more, named as a move names it. */
function withToken(theme: object, path: string, value: unknown) {
  const text = path.split(".").reduceRight<unknown>((inner, name) => ({ [name]: inner }), { $value: value });
  return readTheme({ ...theme, ...(text as object) });
}

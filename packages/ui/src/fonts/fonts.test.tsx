/// <reference types="vite/client" />
import arimo from "@fontsource-variable/arimo/files/arimo-latin-wght-normal.woff2?url";
import gelasioItalic from "@fontsource-variable/gelasio/files/gelasio-latin-wght-italic.woff2?url";
import gelasio from "@fontsource-variable/gelasio/files/gelasio-latin-wght-normal.woff2?url";
import roboto from "@fontsource-variable/roboto/files/roboto-latin-wght-normal.woff2?url";
import { afterEach, expect, onTestFinished, test } from "vitest";
import sample from "../../fonts-build/sample.txt?raw";
import "../fonts.css";
import arabic from "./tdh-arabic.woff2?url";

/** Fonts of readers' systems: Arimo and Gelasio have the widths of Arial and Georgia, which may not be passed on. */
const references = [
  { name: "Arial", files: { normal: arimo } },
  { name: "Roboto", files: { normal: roboto } },
  { name: "Georgia", files: { normal: gelasio, italic: gelasioItalic } },
];

/** What the toolkit and the demonstration say in seven languages, and paragraphs of a story. */
const texts = [
  ...sample.trim().split("\n"),
  "For two months we searched online with the help of Sweetie, a child made by a computer. Thousands of offenders were " +
    "identified. Since 2007, only six have been convicted. We call on governments to look for the people who do this.",
  "Zwei Monate lang haben wir mit Sweetie, einem am Computer entstandenen Kind, im Internet gesucht. Tausende Täter " +
    "wurden erkannt, verurteilt wurden seit 2007 nur sechs. Wir rufen die Regierungen auf: Sucht die Menschen, die das tun.",
  "„Kein Kind soll das erleben“, sagt Åse Müller. Françoise Lefèvre (Genève) and José Núñez (Sevilla) agree: 12.500 of " +
    "18,000 people gave € 25 or more, « un signal très clair », and ¿por qué no tú? Signez jusqu’au 31 décembre – merci!",
];

const headings = [
  "Abused in front of a webcam: time for action",
  "Missbraucht vor der Webcam: Zeit zu handeln",
  "Sweetie et les 12.500: „Jetzt handeln“ – now",
];

const adjustments = {
  sizeAdjust: "size-adjust",
  ascentOverride: "ascent-override",
  descentOverride: "descent-override",
  lineGapOverride: "line-gap-override",
};

const fallbacks = [...document.styleSheets]
  .flatMap((sheet) => [...sheet.cssRules])
  .filter((rule) => rule instanceof CSSFontFaceRule)
  .flatMap(({ style: rule }) => {
    const family = rule.getPropertyValue("font-family").replaceAll('"', "");
    const reference = references.find(({ name }) => rule.getPropertyValue("src").startsWith(`local("${name}`));
    if (!family.endsWith(" Fallback") || !reference) return [];
    const style = rule.getPropertyValue("font-style");
    const weight = Number(rule.getPropertyValue("font-weight"));
    const file = style === "italic" ? reference.files.italic : reference.files.normal;
    return { family: family.replace(" Fallback", ""), style, weight, reference: reference.name, file, rule };
  });

const families = new Set(fallbacks.map(({ family }) => family));

afterEach(() => document.body.replaceChildren());

test("every family has a fallback for what systems bring", () => {
  const pairs = new Set(fallbacks.map(({ family, reference }) => `${family} for ${reference}`));
  expect([...pairs].sort()).toEqual([
    "Tdh Grotesk for Arial",
    "Tdh Grotesk for Roboto",
    "Tdh Legible for Arial",
    "Tdh Legible for Roboto",
    "Tdh Sans for Arial",
    "Tdh Sans for Roboto",
    "Tdh Serif for Georgia",
  ]);
});

test.each(fallbacks)("$family, $style $weight: lines stay where $reference had them", async (fallback) => {
  const { style, weight } = fallback;
  const { standIn, family } = await load(fallback);
  // A system has one bold, which serves a semibold text as well.
  const drawn = weight > 500 ? 700 : 400;
  const compare = (text: string, size: string) => ({
    before: lay(text, `${style} ${drawn} ${size} "${standIn}"`),
    after: lay(text, `${style} ${weight} ${size} "${family}"`),
  });

  for (const heading of headings) {
    const { before, after } = compare(heading, "28px/1.2");
    expect(after.lines, heading).toBe(before.lines);
    expect(Math.abs(after.height - before.height), heading).toBeLessThanOrEqual(1);
  }

  const laid = texts.map((text) => compare(text, "17px/1.5"));
  const moved = laid.filter(({ before, after }) => Math.abs(after.height - before.height) > 1);
  expect(moved.length / laid.length).toBeLessThan(0.05);
  expect(moved.every(({ before, after }) => Math.abs(after.lines - before.lines) === 1)).toBe(true);
  const [before, after] = [sum(laid.map(({ before }) => before.width)), sum(laid.map(({ after }) => after.width))];
  expect(Math.abs(after / before - 1)).toBeLessThan(0.005);
});

test.each(fallbacks)("$family, $style $weight: a line is as high as $reference was made", async (fallback) => {
  const { standIn, family } = await load(fallback);
  const before = lay("Sign", `${fallback.style} ${fallback.weight} 40px/normal "${standIn}"`);
  const after = lay("Sign", `${fallback.style} ${fallback.weight} 40px/normal "${family}"`);
  expect(Math.abs(after.height - before.height)).toBeLessThanOrEqual(1);
});

test.each([...families])("%s draws Arabic with its own letters, joined", async (family) => {
  const face = new FontFace("Arabic alone", `url("${arabic}")`, { weight: "400 700" });
  document.fonts.add(await face.load());
  onTestFinished(() => void document.fonts.delete(face));
  await document.fonts.load(`1rem "${family}"`, "سلام");
  const word = lay("والأطفال", `17px "${family}"`).width;
  expect(word).toBe(lay("والأطفال", '17px "Arabic alone"').width);
  expect(word).not.toBe(lay("والأطفال", "17px sans-serif").width);
  expect(lay("بب", `17px "${family}"`).width).toBeLessThan(lay("ب\u200cب", `17px "${family}"`).width);
});

test.each([...families])("%s makes every space itself", async (family) => {
  await document.fonts.load(`1rem "${family}"`);
  const text = "10\u202f000\u00a0€ 1\u2009000";
  expect(lay(text, `17px "${family}", monospace`).width).toBe(lay(text, `17px "${family}", serif`).width);
});

/** Loads a family, and its fallback under a name of its own: made of a file, as the machine of the tests lacks the font. */
async function load({ family, style, weight, reference, file, rule }: (typeof fallbacks)[number]) {
  const standIn = `${family} drawn with ${reference} for ${style} ${weight}`;
  const descriptors = Object.entries(adjustments).map(([name, property]) => [name, rule.getPropertyValue(property)]);
  const face = new FontFace(standIn, `url("${file}")`, {
    weight: "400 700",
    style,
    ...Object.fromEntries(descriptors),
  });
  document.fonts.add(await face.load());
  onTestFinished(() => void document.fonts.delete(face));
  await document.fonts.load(`${style} ${weight} 1rem "${family}"`);
  return { standIn, family };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** How a text comes out in the column of a phone. Letters have fractional widths there, as on most systems but this. */
function lay(text: string, font: string): { lines: number; height: number; width: number } {
  const block = document.createElement("p");
  block.style.cssText = "margin: 0; inline-size: 358px; text-rendering: geometricPrecision";
  block.style.font = font;
  const run = document.createElement("span");
  run.textContent = text;
  block.append(run);
  document.body.append(block);
  const lines = run.getClientRects().length;
  const { height } = block.getBoundingClientRect();
  block.style.whiteSpace = "nowrap";
  const { width } = run.getBoundingClientRect();
  block.remove();
  return { lines, height, width };
}

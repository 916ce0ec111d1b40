import { Blob, Face } from "harfbuzzjs";
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { describe, expect, test } from "vitest";
import { buildFonts } from "./build.js";

const folder = fileURLToPath(new URL("../", import.meta.url));
const house = fileURLToPath(new URL("../../../", import.meta.url));
const files = globSync("src/fonts/*.woff2", { cwd: folder }).toSorted();
const fonts = new Map(
  await Promise.all(files.map(async (path) => [basename(path, ".woff2"), await readFont(path)] as const)),
);

/** OpenType 1.9, `name` table. */
const nameIds = { copyright: 0, family: 1, fullName: 4, postScriptName: 6, licenceUrl: 14 };

describe("the files", () => {
  test("are what the script makes: `npm run fonts -w packages/ui`", { timeout: 60_000 }, async () => {
    const built = await buildFonts();
    expect(new Set(Object.keys(built))).toEqual(new Set([...files, "src/fonts.css"]));
    for (const [path, content] of Object.entries(built))
      expect(Buffer.from(content).equals(readFileSync(folder + path)), path).toBe(true);
  });

  test.each(files)("%s is small enough for a slow connection", (path) => {
    expect(readFileSync(folder + path).length).toBeLessThanOrEqual(path.includes("arabic") ? 20_000 : 35_000);
  });

  test.each([...fonts])("%s has a name of ours and keeps its author's copyright", (name, font) => {
    const family = `tdh${name.split("-")[1]}`;
    for (const id of [nameIds.family, nameIds.fullName, nameIds.postScriptName])
      expect(font.getName(id, "en").replaceAll(" ", "").toLowerCase()).toBe(family);
    expect(readFileSync(`${folder}src/fonts/LICENSES.md`, "utf8")).toContain(font.getName(nameIds.copyright, "en"));
    expect(font.getName(nameIds.licenceUrl, "en")).toMatch(/OFL|openfontlicense/);
  });
});

describe("every family", () => {
  test.each(globSync(["packages/*/src/messages/??.ts", "apps/netherlands/content/*.yaml"], { cwd: house }))(
    "has the characters of %s",
    (path) => {
      expectCharacters(readFileSync(house + path, "utf8"));
    },
  );

  test.each(["en", "nl", "de", "fr", "it", "es", "da", "ar", "ar-EG", "de-CH"])(
    "has the characters of numbers, amounts and days in %s",
    (locale) => {
      for (const currency of ["EUR", "CHF", "DKK", "GBP", "USD"])
        expectCharacters(new Intl.NumberFormat(locale, { style: "currency", currency }).format(-1_234_567.89));
      expectCharacters(new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1 }).format(0.123));
      for (let month = 1; month <= 12; month++)
        expectCharacters(
          new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short" }).format(
            Date.UTC(2026, month, month),
          ),
        );
    },
  );

  test("has the letters and marks of the languages, and of names beyond them", () => {
    expectCharacters("œŒ æÆøØåÅ ñÑ¿¡ çÇ ëËïÏÿ ßẞ àèìòù ÀÈÌÒÙ áéíóúü ăâîșț ąćęłńóśźż čďěňřšťůž ğış őű");
    expectCharacters("€£ „“”‘’«»‹› –— … ×−²³° • §");
  });
});

const families = ["tdh-sans", "tdh-serif", "tdh-serif-italic", "tdh-legible", "tdh-grotesk"];

/** Spaces and marks of direction need no glyph: a browser makes every space from the first. */
function expectCharacters(text: string): void {
  const visible = new Set(text.replaceAll(/[\s\p{Default_Ignorable_Code_Point}]/gu, ""));
  for (const family of families) {
    const characters = new Set([family, `${family}-latin-ext`, "tdh-arabic"].flatMap(charactersOf));
    const missing = [...visible].filter((character) => !characters.has(character.codePointAt(0) ?? 0));
    expect(missing, family).toEqual([]);
  }
}

async function readFont(path: string): Promise<Face> {
  const file = readFileSync(folder + path);
  return new Face(
    new Blob(await subsetFont(file, undefined, { targetFormat: "sfnt", keepAllGlyphs: true, preserveNameIds: [14] })),
  );
}

function charactersOf(name: string): readonly number[] {
  return [...(fonts.get(name)?.collectUnicodes() ?? [])];
}

import { Blob, Buffer as Run, Face, Font, shape } from "harfbuzzjs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

/**
 * What each family of the toolkit is made from. The names are our own: a subset is a modified version in the words of
 * the SIL Open Font License, and such a version may not carry a reserved name ("Source").
 */
const families = [
  {
    name: "Tdh Sans",
    reference: "sans",
    styles: [
      {
        style: "normal",
        weights: [400, 700],
        latin: import.meta.resolve("@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"),
        "latin-ext": import.meta
          .resolve("@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2"),
      },
    ],
  },
  {
    name: "Tdh Serif",
    reference: "serif",
    // Drawn for headings and quotations: the optical size lies between those of a text and of a poster.
    axes: { opsz: 24 },
    styles: [
      {
        style: "normal",
        weights: [400, 700],
        latin: import.meta.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2"),
        "latin-ext": import.meta
          .resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2"),
      },
      {
        style: "italic",
        weights: [400],
        latin: import.meta.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2"),
        "latin-ext": import.meta
          .resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-italic.woff2"),
      },
    ],
  },
  {
    name: "Tdh Legible",
    reference: "sans",
    styles: [
      {
        style: "normal",
        weights: [400, 700],
        latin: import.meta
          .resolve("@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2"),
        "latin-ext": import.meta
          .resolve("@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2"),
      },
    ],
  },
  {
    name: "Tdh Grotesk",
    reference: "sans",
    styles: [
      {
        style: "normal",
        weights: [400, 800],
        latin: import.meta.resolve("@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2"),
        "latin-ext": import.meta.resolve("@fontsource-variable/archivo/files/archivo-latin-ext-wght-normal.woff2"),
      },
    ],
  },
] as const satisfies readonly Family[];

const arabicSource = import.meta
  .resolve("@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2");

/** The characters of each file. A browser fetches `latin-ext` only for a page that holds one of its letters. */
const ranges = {
  latin:
    "U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+2007, U+2009-200A, U+2010-2015, U+2018-201E, U+2020-2022, U+2026, U+202F-2030, U+2032-2033, U+2039-203A, U+20AC, U+2122, U+2190-2193, U+2212",
  "latin-ext": "U+0100-0130, U+0132-0151, U+0154-017F, U+0218-021B, U+1E9E",
  arabic:
    "U+060C, U+061B, U+061F, U+0621-063A, U+0640-0652, U+0660-066D, U+0670-0671, U+067E, U+0686, U+0698, U+06A9, U+06AF, U+06CC, U+06D4, U+06F0-06F9",
} as const;

/** Where a fallback stands in: a reader of another script gets their system's own font in its own size. */
const fallbackRange = "U+0000-02FF, U+1E00-1EFF, U+2000-22FF";

const features = {
  latin: "calt ccmp kern liga lnum locl mark mkmk onum pnum rlig rvrn tnum".split(" "),
  arabic: "calt ccmp curs fina init isol kern liga locl mark medi mkmk rclt rlig rvrn".split(" "),
};

const lineWidth = 120;

/** Names that the licence wants kept: copyright, version, licence and its address. */
const keptNames = [0, 5, 13, 14];

/**
 * The fonts that systems bring, and how wide a letter of `sample.txt` is in them: in em, on average, with kerning. One
 * face stands for fonts of equal widths: those of Arial were taken from Arimo, those of Georgia from Gelasio, those of
 * Times New Roman from Tinos, which are drawn to them. The font that is named last is taken first.
 */
const references = {
  sans: [
    {
      "400": { width: 0.4429, local: "Roboto, Roboto-Regular" },
      "700": { width: 0.4506, local: "Roboto Bold, Roboto-Bold" },
    },
    {
      "400": { width: 0.4463, local: "Arial, ArialMT, Helvetica, Liberation Sans, LiberationSans, Arimo" },
      "700": {
        width: 0.4786,
        local:
          "Arial Bold, Arial-BoldMT, Helvetica Bold, Helvetica-Bold, Liberation Sans Bold, LiberationSans-Bold, Arimo Bold",
      },
    },
  ],
  serif: [
    {
      "400": { width: 0.4778, local: "Noto Serif, NotoSerif, NotoSerif-Regular" },
      "700": { width: 0.5075, local: "Noto Serif Bold, NotoSerif-Bold" },
      italic: { width: 0.4636, local: "Noto Serif Italic, NotoSerif-Italic" },
    },
    {
      "400": {
        width: 0.4033,
        local: "Times New Roman, TimesNewRomanPSMT, Liberation Serif, LiberationSerif, Tinos",
      },
      "700": {
        width: 0.4279,
        local: "Times New Roman Bold, TimesNewRomanPS-BoldMT, Liberation Serif Bold, LiberationSerif-Bold, Tinos Bold",
      },
      italic: {
        width: 0.4047,
        local:
          "Times New Roman Italic, TimesNewRomanPS-ItalicMT, Liberation Serif Italic, LiberationSerif-Italic, Tinos Italic",
      },
    },
    {
      "400": { width: 0.4417, local: "Georgia, Gelasio" },
      "700": { width: 0.5146, local: "Georgia Bold, Georgia-Bold, Gelasio Bold" },
      italic: { width: 0.4497, local: "Georgia Italic, Georgia-Italic, Gelasio Italic" },
    },
  ],
} satisfies Record<Family["reference"], readonly Record<string, Reference>[]>;

/**
 * Makes the fonts of the toolkit from the packages of Fontsource: subsets that carry our names, and the sheet that
 * declares them together with their fallbacks. Writes nothing.
 *
 * @returns what each file holds, by its path from the package's folder.
 */
export async function buildFonts(): Promise<Record<string, Buffer | string>> {
  const files: Record<string, Buffer | string> = {};
  const rules: string[] = [];
  files["src/fonts/tdh-arabic.woff2"] = await makeFont(await readSource(arabicSource), {
    name: "Tdh Arabic",
    range: ranges.arabic,
    keepFeatures: features.arabic,
    variationAxes: { wght: { min: 400, max: 700 } },
  });

  for (const family of families) {
    const axes = "axes" in family ? family.axes : {};
    for (const { style, weights, ...sources } of family.styles) {
      const [min, max = min] = weights;
      const face = { family: family.name, style, weight: weights.join(" ") };
      rules.push(fontFace({ ...face, src: "./fonts/tdh-arabic.woff2", range: ranges.arabic }));
      for (const subset of ["latin-ext", "latin"] as const) {
        const path = `fonts/${fileName(family.name, style, subset)}`;
        files[`src/${path}`] = await makeFont(await readSource(sources[subset]), {
          name: family.name,
          range: ranges[subset],
          keepFeatures: features.latin,
          variationAxes: { ...axes, wght: min === max ? min : { min, max } },
        });
        rules.push(fontFace({ ...face, src: `./${path}`, range: ranges[subset] }));
      }
      const latin = await readSource(sources.latin);
      for (const weight of new Set([min, 600, 700, max].filter((weight) => weight <= max)))
        rules.push(...(await fallbackFaces({ ...face, reference: family.reference, weight }, latin, axes)));
    }
  }
  files["src/fonts.css"] = `${header}\n\n${rules.join("\n\n")}\n`;
  return files;
}

interface Family {
  readonly name: string;
  readonly reference: "sans" | "serif";
  /** Axes that are set for good. */
  readonly axes?: Readonly<Record<string, number>>;
  readonly styles: readonly {
    readonly style: "normal" | "italic";
    /** The lightest and the boldest that the file holds, or its only weight. */
    readonly weights: readonly [number, number?];
    /** Where the files of its characters lie. */
    readonly latin: string;
    readonly "latin-ext": string;
  }[];
}

interface Reference {
  /** Of a letter, in em. */
  readonly width: number;
  /** Full names and PostScript names of the fonts with this width, parted by commas. */
  readonly local: string;
}

interface FontFace {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  readonly src: string | readonly string[];
  readonly range: string;
  readonly metrics?: readonly string[];
}

interface FallbackOptions {
  readonly family: string;
  readonly reference: Family["reference"];
  readonly style: "normal" | "italic";
  readonly weight: number;
}

interface FontOptions {
  readonly name: string;
  readonly range: string;
  readonly keepFeatures: string[];
  readonly variationAxes: Record<string, number | { min: number; max: number }>;
}

const header = `/*! Typefaces: SIL Open Font License 1.1, https://openfontlicense.org; see src/fonts/LICENSES.md of @tdh/ui. */

/* Made by \`npm run fonts -w packages/ui\`. Each family has a fallback of the same name that stands in while it loads. */`;

async function makeFont(source: Buffer, { name, range, keepFeatures, variationAxes }: FontOptions): Promise<Buffer> {
  const options = { keepFeatures, variationAxes, noHinting: true, preserveNameIds: keptNames };
  const subset = await subsetFont(source, charactersOf(range), { ...options, targetFormat: "sfnt" });
  return subsetFont(rename(subset, name), undefined, {
    targetFormat: "woff2",
    keepAllGlyphs: true,
    preserveNameIds: keptNames,
  });
}

/** Fonts of the system, stretched and set in height as the family is: a text that changes over keeps its place. */
async function fallbackFaces(options: FallbackOptions, source: Buffer, axes: Record<string, number>) {
  const { family, reference, style, weight } = options;
  const variationAxes = { ...axes, wght: weight };
  const face = new Face(
    new Blob(await subsetFont(source, charactersOf(ranges.latin), { targetFormat: "sfnt", variationAxes })),
  );
  const font = new Font(face);
  const { ascender, descender, lineGap } = font.hExtents();
  const average = widthOf(await readFile(new URL("sample.txt", import.meta.url), "utf8"), font) / face.upem;
  return references[reference].map((faces: Readonly<Record<string, Reference>>) => {
    const { width, local } = findReference(faces, style === "italic" ? style : weight > 500 ? "700" : "400");
    const size = average / width;
    return fontFace({
      family: `${family} Fallback`,
      style,
      weight: String(weight),
      src: local.split(", ").map((name) => `local("${name}")`),
      range: fallbackRange,
      metrics: [
        `size-adjust: ${percent(size)};`,
        `ascent-override: ${percent(ascender / face.upem / size)};`,
        `descent-override: ${percent(-descender / face.upem / size)};`,
        `line-gap-override: ${percent(lineGap / face.upem / size)};`,
      ],
    });
  });
}

/** How wide a letter of a text is on average, in units of the font. */
function widthOf(text: string, font: Font): number {
  const lines = text.trim().split("\n");
  let width = 0;
  for (const line of lines) {
    const run = new Run();
    run.addText(line);
    run.guessSegmentProperties();
    shape(font, run);
    for (const { xAdvance } of run.getGlyphPositions()) width += xAdvance;
  }
  return width / lines.join("").length;
}

function findReference(reference: Readonly<Record<string, Reference>>, face: string): Reference {
  const found = reference[face];
  if (!found) throw new Error(`No width is known of ${face} in ${JSON.stringify(reference)}: add it to references.`);
  return found;
}

function fontFace({ family, style, weight, src, range, metrics = [] }: FontFace): string {
  const lines = [
    `font-family: "${family}";`,
    `font-style: ${style};`,
    `font-weight: ${weight};`,
    ...(typeof src === "string"
      ? ["font-display: swap;", `src: url("${src}") format("woff2");`]
      : [`src: ${src.join(", ")};`]),
    `unicode-range: ${range};`,
    ...metrics,
  ];
  return `@font-face {\n${lines.map((line) => fill(`  ${line}`)).join("\n")}\n}`;
}

/** Breaks a long list as oxfmt does. */
function fill(declaration: string): string {
  if (declaration.length <= lineWidth) return declaration;
  const [property, ...values] = declaration.split(/(?<=:) |(?<=,) /);
  const lines: string[] = [];
  for (const value of values) {
    const longer = `${lines.at(-1)} ${value}`;
    if (lines.length > 0 && longer.length <= lineWidth) lines[lines.length - 1] = longer;
    else lines.push(`    ${value}`);
  }
  return [property, ...lines].join("\n");
}

function fileName(family: string, style: string, subset: string): string {
  const parts = [family.toLowerCase().replace(" ", "-"), style, subset];
  return `${parts.filter((part) => part !== "normal" && part !== "latin").join("-")}.woff2`;
}

function percent(value: number): string {
  return `${Number((value * 100).toFixed(2))}%`;
}

function charactersOf(range: string): string {
  return range
    .split(", ")
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .replace("U+", "")
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join("");
}

/**
 * Gives a font another name: family, full and PostScript name in the `name` table (OpenType 1.9). The table is laid at
 * the end and the directory points to it; whoever writes the font next makes its checksums anew.
 */
function rename(sfnt: Buffer, family: string): Buffer {
  const names: Record<number, string> = {
    1: family,
    3: `${family}; subset by Terre des Hommes`,
    4: family,
    6: family.replaceAll(" ", ""),
  };
  const entry = tableEntry(sfnt, "name");
  const table = sfnt.subarray(sfnt.readUInt32BE(entry + 8));
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) => 6 + 12 * index);
  const directory = Buffer.from(table.subarray(0, 6 + 12 * records.length));
  const texts: Buffer[] = [];
  let end = 0;
  for (const record of records) {
    const start = table.readUInt16BE(4) + table.readUInt16BE(record + 10);
    const name = names[table.readUInt16BE(record + 6)];
    const text = name
      ? Buffer.from(name, "utf16le").swap16()
      : table.subarray(start, start + table.readUInt16BE(record + 8));
    directory.writeUInt16BE(text.length, record + 8);
    directory.writeUInt16BE(end, record + 10);
    end += text.length;
    texts.push(text);
  }
  directory.writeUInt16BE(directory.length, 4);

  const renamed = Buffer.concat([sfnt, Buffer.alloc((4 - (sfnt.length % 4)) % 4), directory, ...texts]);
  renamed.writeUInt32BE(renamed.length - directory.length - end, entry + 8);
  renamed.writeUInt32BE(directory.length + end, entry + 12);
  return renamed;
}

/** Where the table directory tells of a table. */
function tableEntry(sfnt: Buffer, tag: string): number {
  const entries = Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = entries.find((offset) => sfnt.toString("latin1", offset, offset + 4) === tag);
  if (entry === undefined) throw new Error(`The font has no table ${tag}: is it an OpenType font?`);
  return entry;
}

function readSource(url: string): Promise<Buffer> {
  return readFile(new URL(url));
}

if (import.meta.main) {
  const folder = new URL("../", import.meta.url);
  await mkdir(new URL("src/fonts/", folder), { recursive: true });
  for (const [path, content] of Object.entries(await buildFonts())) await writeFile(new URL(path, folder), content);
}

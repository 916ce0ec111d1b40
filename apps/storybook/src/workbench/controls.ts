import { readColor, type ColorValue, type Oklch } from "@tdh/ui/theme";

/** A part of the panel: tokens that a designer thinks of together. */
export interface ControlGroup {
  readonly title: string;
  readonly hint?: string;
  readonly controls: readonly Control[];
}

/** What sets one token. */
export type Control =
  | ({ readonly kind: "color" } & Labelled)
  | ({
      readonly kind: "range";
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly unit?: "rem" | "px";
    } & Labelled)
  | ({ readonly kind: "choice"; readonly options: readonly ControlOption[] } & Labelled);

export interface ControlOption {
  readonly label: string;
  /** The value of the token, as its file has it. */
  readonly value: unknown;
}

interface Labelled {
  readonly token: string;
  readonly label: string;
  readonly hint?: string;
}

const faces: readonly ControlOption[] = ["Sans", "Serif", "Grotesk", "Legible"].map((name) => ({
  label: name,
  value: [`Tdh ${name}`, `Tdh ${name} Fallback`, name === "Serif" ? "serif" : "sans-serif"],
}));

/** A band of a page: its ground, and what is legible on it. */
function grounds(options: Readonly<Record<string, string>>): ControlOption[] {
  return Object.entries(options).map(([label, value]) => ({ label, value }));
}

/** The panel, from what changes most to what changes least. A theme file may hold more: see the token pages. */
export const controlGroups: readonly ControlGroup[] = [
  {
    title: "Colours",
    hint: "Five seeds. All other colours follow from them, light enough or dark enough to be read.",
    controls: [
      { kind: "color", token: "seed.brand", label: "Brand", hint: "Bands, links and main buttons." },
      { kind: "color", token: "seed.give", label: "Giving", hint: "Buttons that give, apart from those that sign." },
      { kind: "color", token: "seed.accent", label: "Accent", hint: "Meters and marks." },
      { kind: "color", token: "seed.ink", label: "Ink", hint: "Text; the ground of the dark scheme." },
      { kind: "color", token: "seed.paper", label: "Paper", hint: "The tint of the light grounds." },
    ],
  },
  {
    title: "Type",
    controls: [
      { kind: "choice", token: "font.body", label: "Text", options: faces },
      { kind: "choice", token: "font.heading", label: "Headings of widgets", options: faces },
      { kind: "choice", token: "font.display", label: "Headings of pages", options: faces },
      { kind: "range", token: "text.m", label: "Size of text", min: 1, max: 1.25, step: 0.0625, unit: "rem" },
      { kind: "range", token: "text.ratio", label: "Growth from size to size", min: 1.1, max: 1.4, step: 0.05 },
      { kind: "range", token: "text.display", label: "Largest heading", min: 2.5, max: 6, step: 0.25, unit: "rem" },
      { kind: "range", token: "heading.weight", label: "Weight of headings", min: 400, max: 900, step: 100 },
      {
        kind: "range",
        token: "heading.tracking",
        label: "Letter spacing of headings (em)",
        min: -0.04,
        max: 0.04,
        step: 0.005,
      },
    ],
  },
  {
    title: "Shape",
    controls: [
      { kind: "range", token: "space.unit", label: "Space", min: 0.2, max: 0.35, step: 0.025, unit: "rem" },
      { kind: "range", token: "radius.s", label: "Corners of fields", min: 0, max: 1.5, step: 0.125, unit: "rem" },
      { kind: "range", token: "radius.l", label: "Corners of cards", min: 0, max: 2, step: 0.125, unit: "rem" },
      { kind: "range", token: "button.radius", label: "Corners of buttons", min: 0, max: 3, step: 0.125, unit: "rem" },
      { kind: "range", token: "border.control", label: "Edge of fields", min: 1, max: 3, step: 0.5, unit: "px" },
      { kind: "range", token: "card.border", label: "Edge of cards", min: 0, max: 3, step: 0.5, unit: "px" },
    ],
  },
  {
    title: "Page",
    controls: [
      {
        kind: "choice",
        token: "headline.background",
        label: "Ground of the headline",
        options: grounds({ Brand: "{color.brand}", Ink: "{palette.ink.900}", "Deep brand": "{palette.brand.900}" }),
      },
      { kind: "range", token: "headline.pattern", label: "Rings behind the headline", min: 0, max: 1, step: 0.1 },
      {
        kind: "choice",
        token: "card.shadow",
        label: "Shadow of cards",
        options: grounds({ Near: "{elevation.raised}", Far: "{elevation.overlay}" }),
      },
    ],
  },
];

/** The value of a token of the panel as a theme file writes it. */
export function measure(amount: number, unit: "rem" | "px" | undefined): unknown {
  const value = amount === 0 ? 0 : amount; // JSON knows no minus 0
  return unit === undefined ? value : { value, unit };
}

/** The number in the value of a token; nothing when it has none. */
export function amountOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "object" && value !== null && "value" in value && typeof value.value === "number")
    return value.value;
  return undefined;
}

/** A colour with one of its three coordinates changed, as a theme file writes it. */
export function colorWith(color: Oklch, change: Partial<Pick<Oklch, "lightness" | "chroma" | "hue">>): ColorValue {
  const { lightness, chroma, hue } = { ...color, ...change };
  return { colorSpace: "oklch", components: [lightness, chroma, hue].map((part) => Number(part.toFixed(3))) };
}

/** What a designer pastes, such as `#0d4a63` or `rgb(13 74 99)`, as a theme file writes it; nothing when it is no colour. */
export function parseColor(text: string): ColorValue | undefined {
  const color = readColor(text.trim());
  return color && colorWith(color, {});
}

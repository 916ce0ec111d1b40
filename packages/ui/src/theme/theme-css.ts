import { hexText, oklchText, readColor, type Oklch } from "./color.js";
import { isGroup } from "./derive.js";
import {
  contexts,
  listTokens,
  referenceOf,
  resolveTheme,
  tokenSets,
  type Context,
  type ResolvedToken,
  type Theme,
} from "./resolve.js";

/**
 * The style sheet of a theme: the custom properties in which it differs from the toolkit's own, to be loaded after the
 * toolkit's styles. It holds both colour schemes and both contrasts.
 */
export function themeCss(theme: Theme, { selector = ":root" }: ThemeCssOptions = {}): string {
  const base = inEveryContext({});
  const own = inEveryContext(theme);
  const named = namesIn(theme);
  return styleSheet(own, selector, (name) =>
    isOfComponent(name) ? named.has(name) : contexts.some((context) => !isSame(own[context], base[context], name)),
  );
}

export interface ThemeCssOptions {
  /** What the theme holds for, such as `[data-tdh-theme="school"]`. @default ":root" */
  readonly selector?: string;
}

/** Tokens by name, in each context. */
export type TokensByContext = Readonly<Record<Context, ReadonlyMap<string, ResolvedToken>>>;

/** A theme's tokens in each context. */
function inEveryContext(theme: Theme): TokensByContext {
  return {
    light: resolveTheme(theme, "light"),
    dark: resolveTheme(theme, "dark"),
    "light-contrast": resolveTheme(theme, "light-contrast"),
    "dark-contrast": resolveTheme(theme, "dark-contrast"),
  };
}

/**
 * The sheet of those tokens that `isWanted` names. Colours stand as hexadecimal first, for browsers that know neither
 * OKLCH nor `light-dark()`: they see the light scheme.
 */
export function styleSheet(tokens: TokensByContext, selector: string, isWanted: (name: string) => boolean): string {
  const names = [...tokens.light.keys()].filter((name) => isProperty(name) && isWanted(name));
  const declare = (from: readonly string[], write: (name: string) => string) =>
    from.map((name) => `${propertyName(name)}: ${write(name)};`);
  const colors = names.filter((name) => tokens.light.get(name)?.type === "color");
  const stronger = colors.filter(
    (name) =>
      !isSame(tokens.light, tokens["light-contrast"], name) || !isSame(tokens.dark, tokens["dark-contrast"], name),
  );
  const motions = names.filter((name) => tokens.light.get(name)?.type === "duration");
  const contrast = declare(stronger, (name) => bothSchemes(tokens["light-contrast"], tokens["dark-contrast"], name));
  const still = declare(motions, () => "0s");
  return [
    rule(
      selector,
      declare(names, (name) => plainValue(tokens.light, name)),
    ),
    group("@supports (color: light-dark(white, black))", [
      rule(
        selector,
        declare(colors, (name) => bothSchemes(tokens.light, tokens.dark, name)),
      ),
      group("@media (prefers-contrast: more)", [rule(selector, contrast)]),
      rule(within(selector, "data-tdh-more-contrast"), contrast),
    ]),
    group("@media (prefers-reduced-motion: reduce)", [rule(selector, still)]),
    rule(within(selector, "data-tdh-less-motion"), still),
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

/** Whether a component falls back to a general token where nobody sets this one. */
export function isOfComponent(name: string): boolean {
  return componentNames.has(name);
}

/** `--tdh-color-ink` for `color.ink`. */
export function propertyName(name: string): string {
  return `--tdh-${name.replaceAll(".", "-")}`;
}

/** The value of a token in CSS, its colours in OKLCH. */
export function cssValue(token: ResolvedToken): string {
  return write(token.type, token.value, token.original, oklchText);
}

const componentNames = new Set(listTokens(tokenSets.component).map(({ name }) => name));

/** The tokens that a theme sets, in general or in a context. */
function namesIn(theme: Theme): ReadonlySet<string> {
  const groups = [theme, ...contexts.map((context) => theme[context] ?? {})];
  return new Set(groups.flatMap((tokens) => listTokens(tokens).map(({ name }) => name)));
}

/** Whether a sheet may refer to a token: seeds, ramps and what others derive from are material. */
export function isProperty(name: string): boolean {
  return !/^(seed|palette)\.|^space\.unit$|^text\.ratio$/.test(name);
}

function isSame(one: ReadonlyMap<string, ResolvedToken>, other: ReadonlyMap<string, ResolvedToken>, name: string) {
  return JSON.stringify(one.get(name)?.value) === JSON.stringify(other.get(name)?.value);
}

function plainValue(tokens: ReadonlyMap<string, ResolvedToken>, name: string): string {
  const token = tokens.get(name);
  return token ? write(token.type, token.value, token.original, hexText) : "";
}

function bothSchemes(
  light: ReadonlyMap<string, ResolvedToken>,
  dark: ReadonlyMap<string, ResolvedToken>,
  name: string,
): string {
  const [inLight, inDark] = [light, dark].map((tokens) => tokens.get(name)).map((token) => token && cssValue(token));
  return inLight === inDark ? String(inLight) : `light-dark(${inLight}, ${inDark})`;
}

function write(type: string, value: unknown, original: unknown, writeColor: (color: Oklch) => string): string {
  switch (type) {
    case "color": {
      const color = readColor(value);
      return color ? writeColor(color) : "transparent";
    }
    case "dimension":
    case "duration":
      return measure(value);
    case "fontFamily":
      return [value].flat().map(String).map(family).join(", ");
    case "shadow":
      return writeShadows(value, original, writeColor);
    default:
      return String(value);
  }
}

/** The colour of a shadow that names a token stays a reference: it changes with the scheme. */
function writeShadows(value: unknown, original: unknown, writeColor: (color: Oklch) => string): string {
  const alias = referenceOf(original);
  if (alias) return `var(${propertyName(alias)})`;
  const layers = [value].flat().filter(isGroup);
  const named = [original].flat();
  return layers
    .map(({ color, offsetX, offsetY, blur, spread }, index) => {
      const layer = named[index];
      const reference = isGroup(layer) ? referenceOf(layer["color"]) : undefined;
      const paint = reference ? `var(${propertyName(reference)})` : write("color", color, color, writeColor);
      return `${[offsetX, offsetY, blur, spread].map(measure).join(" ")} ${paint}`;
    })
    .join(", ");
}

function measure(value: unknown): string {
  if (!isGroup(value)) return "0";
  return value["value"] === 0 && value["unit"] === "px" ? "0" : `${String(value["value"])}${String(value["unit"])}`;
}

function family(name: string): string {
  return generic.has(name) ? name : `"${name}"`;
}

const generic = new Set(["serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-rounded"]);

function within(selector: string, attribute: string): string {
  return selector
    .split(", ")
    .map((part) => (part === ":root" ? `:root[${attribute}]` : `:root[${attribute}] ${part}`))
    .filter((part) => !part.includes(":host"))
    .join(", ");
}

function rule(selector: string, declarations: readonly string[]): string {
  return declarations.length === 0 ? "" : group(selector, [declarations.join("\n")]);
}

function group(prelude: string, parts: readonly string[]): string {
  const body = parts.filter(Boolean).join("\n\n");
  return body && `${prelude} {\n${body.replace(/^(?=.)/gm, "  ")}\n}`;
}

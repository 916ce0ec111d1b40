import { readColor } from "./color.js";
import { isGroup, type TokenGroup } from "./derive.js";
import {
  contexts,
  listTokens,
  referenceOf,
  resolveTheme,
  TokenReferenceError,
  tokenSets,
  type Theme,
} from "./resolve.js";

/**
 * Reads a theme file, parsed from JSON.
 *
 * @throws ThemeError with every token that is not one of the toolkit's, or whose value is none of its type.
 */
export function readTheme(document: unknown): Theme {
  if (!isGroup(document)) throw new ThemeError([{ path: "", problem: "A theme file holds an object of tokens." }]);
  const issues = Object.entries(document).flatMap(([name, part]) => {
    if (name.startsWith("$")) return [];
    const isContext = contexts.some((context) => context === name);
    if (!isGroup(part)) return [{ path: name, problem: "This is a group of tokens, not a value." }];
    return isContext ? check(part, inContext, [name]) : check({ [name]: part }, general, []);
  });
  if (issues.length > 0) throw new ThemeError(issues);
  const theme = document as Theme;
  try {
    for (const context of contexts) resolveTheme(theme, context);
  } catch (error) {
    if (error instanceof TokenReferenceError) throw new ThemeError([{ path: "", problem: error.message }]);
    throw error;
  }
  return theme;
}

/** What is wrong in a theme file, for its designer to read. */
export interface ThemeIssue {
  /** Where, such as `seed.brand`. */
  readonly path: string;
  readonly problem: string;
}

/** A theme file that cannot be used. */
export class ThemeError extends Error {
  readonly issues: readonly ThemeIssue[];

  constructor(issues: readonly ThemeIssue[]) {
    super(issues.map(({ path, problem }) => (path ? `${path}: ${problem}` : problem)).join("\n"));
    this.name = "ThemeError";
    this.issues = issues;
  }
}

/** The type of each token that a theme may set, in general and in one context. */
const general = typesOf(tokenSets.primitive, tokenSets.component);
const inContext = typesOf(tokenSets.light, tokenSets.component);

function typesOf(...sets: readonly TokenGroup[]): ReadonlyMap<string, string> {
  return new Map(sets.flatMap((set) => listTokens(set).map(({ name, type }) => [name, type])));
}

function check(group: TokenGroup, known: ReadonlyMap<string, string>, at: readonly string[]): ThemeIssue[] {
  const found = listTokens(group);
  const stray = strayValues(group).map((path) => ({
    path: [...at, path].join("."),
    problem: 'A token is an object with a "$value".',
  }));
  return stray.concat(
    found.flatMap(({ name, value }) => {
      const path = [...at, name].join(".");
      const type = known.get(name);
      if (type === undefined) return [{ path, problem: `There is no such token.${suggestion(name, known)}` }];
      if (referenceOf(value) !== undefined) return [];
      const wanted = types[type];
      return wanted?.accepts(value) ? [] : [{ path, problem: `This is no ${type}: ${wanted?.shape}` }];
    }),
  );
}

/** Values that stand where a token should: `"brand": "#fff"` instead of `"brand": { "$value": "#fff" }`. */
function strayValues(group: TokenGroup, path: readonly string[] = []): string[] {
  if ("$value" in group) return [];
  return Object.entries(group).flatMap(([name, part]) => {
    if (name.startsWith("$")) return [];
    return isGroup(part) ? strayValues(part, [...path, name]) : [[...path, name].join(".")];
  });
}

function suggestion(name: string, known: ReadonlyMap<string, string>): string {
  const [group = "", last = ""] = [name.split(".")[0], name.split(".").at(-1)];
  const inGroup = [...known.keys()].filter((other) => other.startsWith(`${group}.`));
  const alike = [...known.keys()].filter((other) => other.endsWith(`.${last}`));
  const candidates = inGroup.length > 0 ? inGroup : alike;
  return candidates.length > 0 ? ` There is ${candidates.join(", ")}.` : "";
}

/** What the value of a type looks like (DTCG Format module 2025.10, sections 8 and 9). */
const types: Readonly<Record<string, { accepts: (value: unknown) => boolean; shape: string }>> = {
  color: {
    accepts: (value) => readColor(value) !== undefined,
    shape: 'write { "colorSpace": "oklch", "components": [0.39, 0.07, 228] } or "#0d4a63".',
  },
  dimension: {
    accepts: (value) => isMeasure(value, ["px", "rem"]),
    shape: 'write { "value": 0.5, "unit": "rem" }, not below 0, in px or rem.',
  },
  duration: {
    accepts: (value) => isMeasure(value, ["ms", "s"]),
    shape: 'write { "value": 120, "unit": "ms" }, not below 0, in ms or s.',
  },
  number: { accepts: (value) => typeof value === "number" && Number.isFinite(value), shape: "write a number." },
  fontFamily: {
    accepts: (value) => [value].flat().length > 0 && [value].flat().every(isFamily),
    shape: 'write ["Tdh Sans", "sans-serif"]: names of letters, digits, spaces, hyphens and dots.',
  },
  fontWeight: {
    accepts: (value) => typeof value === "number" && value >= 1 && value <= 1000,
    shape: "write a number from 1 to 1000.",
  },
  shadow: {
    accepts: (value) => [value].flat().every(isShadow),
    shape: "write color, offsetX, offsetY, blur and spread.",
  },
};

function isMeasure(value: unknown, units: readonly string[], least = 0): boolean {
  if (!isGroup(value)) return false;
  const { value: amount, unit } = value;
  return typeof amount === "number" && amount >= least && amount < 10_000 && units.some((known) => known === unit);
}

function isFamily(name: unknown): boolean {
  return typeof name === "string" && /^[\p{L}\p{N}][\p{L}\p{N} .-]*$/u.test(name);
}

function isShadow(value: unknown): boolean {
  if (!isGroup(value)) return false;
  const { color, offsetX, offsetY, blur, spread } = value;
  return (
    (readColor(color) !== undefined || referenceOf(color) !== undefined) &&
    [offsetX, offsetY, spread].every((part) => isMeasure(part, ["px", "rem"], -10_000)) &&
    isMeasure(blur, ["px", "rem"])
  );
}

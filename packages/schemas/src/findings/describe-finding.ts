import type { Finding } from "../check/finding.js";
import type { FindingMessages } from "./types.js";
import { visible } from "./visible.js";

/** The most characters of one value that a sentence shows; lists of ids and pasted texts may be far longer. */
const longest = 160;

/**
 * One sentence or two or three: what is wrong, and how to mend it. Plain text on one line, whatever the document holds:
 * a long value is cut, and signs that are not seen are named (`U+202E`). In a language that is written from right to
 * left each value is isolated (Unicode Standard Annex 9, section 2.4).
 */
export function describeFinding({ code, data }: Described, messages: FindingMessages): string {
  return templateOf(code, data, messages).replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = data[key] ?? "";
    return wordFor(code, key, value, messages) ?? quoted(value, messages);
  });
}

/** What the words need of a finding; the rest of it may come along. */
type Described = Pick<Finding, "code" | "data"> & Partial<Finding>;

type Words = Readonly<Record<string, string>>;

function templateOf(code: Finding["code"], data: Finding["data"], messages: FindingMessages): string {
  if (code === "format") return lookUp(messages.formats, data["format"]) ?? code;
  const template = lookUp(messages.findings, code) ?? code;
  const lacksValue = [...template.matchAll(/\{(\w+)\}/g)].some(([, key = ""]) => (data[key] ?? "") === "");
  return (lacksValue ? lookUp(messages.unnamed, code) : undefined) ?? template;
}

/** What a value is called in the language, where it is one of the checks' own. */
function wordFor(code: string, key: string, value: string | number, messages: FindingMessages): string | undefined {
  if (key === "expected" || (key === "found" && code === "wrong_type")) return lookUp(messages.types, value);
  if (key === "kind") return lookUp(messages.damage, value);
  if (key === "level") return lookUp(messages.levels, value);
  return undefined;
}

/** A value as the document has it. Numbers are not grouped, so that they can be found again. */
function quoted(value: string | number, { locale, dir }: FindingMessages): string {
  const text = typeof value === "number" ? written(value, locale) : visible(cut(value));
  return dir === "rtl" ? `\u2068${text}\u2069` : text;
}

function written(number: number, locale: string): string {
  if (Number.isInteger(number)) return String(number);
  const digits = { useGrouping: false, maximumFractionDigits: 2, numberingSystem: "latn" };
  return new Intl.NumberFormat(locale, digits).format(number);
}

/** A list loses whole entries. */
function cut(text: string): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const lastEntry = start.lastIndexOf(", ");
  if (lastEntry > longest / 2) return `${start.slice(0, lastEntry)}, …`;
  return `${start.replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function lookUp(words: Words, key: string | number | undefined): string | undefined {
  return key !== undefined && Object.hasOwn(words, key) ? words[key] : undefined;
}

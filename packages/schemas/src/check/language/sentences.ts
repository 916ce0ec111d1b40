import type { Locale } from "../../rules/locale.js";

/** A sentence: from its first character to the one after its last, in a readable text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * Parts a readable text into sentences. A full stop ends none within a number, after an initial, an abbreviation, or
 * an ordinal where the language writes it so; the end of a paragraph always does.
 */
export function sentences(text: string, locale: Locale): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) found.push({ start, end });
    start = end;
  };
  for (const { 0: match, index } of text.matchAll(end)) {
    if (match.startsWith("\n") || !isInside(text, match, index, locale)) add(index + match.length);
  }
  add(text.length);
  return found;
}

// Each run of marks is looked at once, from its beginning.
const end = /\n+|(?<![.!?…؟])[.!?…؟]+["'”“»)\]]*(?=\s|$)\s?/g;

function isInside(text: string, match: string, index: number, locale: Locale): boolean {
  const next = text.charAt(index + match.length);
  if (/^\p{Ll}/u.test(next)) return true;
  if (!match.startsWith(".") || match.startsWith("..")) return false;
  const before = /[^\s("'„“«]*$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? "";
  if (/^(?:\p{L}|\p{L}(?:\.\p{L})+)$/u.test(before)) return !/^(?:I|[aàyoóeè])$/iu.test(before);
  if (/^\d{1,2}$/.test(before)) return locale === "de" || locale === "da";
  return abbreviations[locale].includes(before.toLowerCase());
}

/** Those after which a capital or a number often follows within the sentence. */
const abbreviations: Readonly<Record<Locale, readonly string[]>> = {
  en: ["mr", "mrs", "ms", "dr", "prof", "st", "no", "vs", "approx", "art", "e.g", "i.e"],
  nl: ["dhr", "mevr", "mw", "dr", "drs", "ir", "prof", "st", "nr", "bijv", "bv", "ca", "art", "resp", "incl"],
  de: ["hr", "fr", "dr", "prof", "st", "nr", "bzw", "ca", "art", "str", "inkl", "geb", "evtl", "abs"],
  fr: ["mm", "mme", "mlle", "dr", "me", "st", "ste", "art", "env", "p.ex", "ex", "av", "bd"],
  it: ["sig", "sig.ra", "dott", "dott.ssa", "prof", "art", "ca", "es", "pag", "n.b"],
  es: ["sr", "sra", "srta", "dr", "dra", "d", "dña", "núm", "art", "ej", "pág", "aprox", "ee", "uu", "av", "avda"],
  da: ["hr", "fr", "dr", "prof", "sct", "skt", "nr", "ca", "fx", "bl.a", "f.eks", "evt", "inkl", "pga", "født"],
  ar: ["د", "أ", "ص"],
};

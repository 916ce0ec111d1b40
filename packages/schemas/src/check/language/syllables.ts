import type { Locale } from "../../rules/locale.js";

/**
 * The syllables of a word, estimated by its groups of vowels; at least one. A number counts as one.
 * 0 in languages whose formula asks for none: Italian, Danish, Arabic.
 */
export function syllables(word: string, locale: Locale): number {
  const rule = rules[locale];
  if (!rule) return 0;
  const lower = word.normalize("NFC").toLowerCase();
  const spoken = rule.silent ? lower.replace(rule.silent, "") : lower;
  return Math.max(1, (spoken.match(rule.vowels) ?? []).length);
}

interface Rule {
  /** One match is one syllable. */
  readonly vowels: RegExp;
  /** Letters that are written like a vowel and are none. */
  readonly silent?: RegExp;
}

const rules: Readonly<Record<Locale, Rule | undefined>> = {
  en: {
    vowels:
      /i(?=[aou](?!u))(?<!(?:c|t|s|g|x|ll)i)|(?<![gq])u(?=a)|(?<=[aeiouy].*)e(?=[ao]s?$)|(?<=cr)e(?=a)|[aeiouy]+?(?=i[aou]|ing)|[aeiouy]+/g,
    silent:
      /(?<=[aeiouy].*[^aeiouyl])e(?:'?s)?$(?<!(?:[sxzcg]|ch|sh)es)|(?<=[aeiouy].*[aeiouy]l)es?$|(?<=[aeiouy].*[^td])(?<=[^l]|[aeiouy]l)ed$|(?<=[aeiouy][^aeiouy]+)e(?=(?:ly|ment|ful|less|ness|where|times?|thing|body|one)$)/g,
  },
  nl: {
    vowels: /aai|ooi|oei|eeu|ieu|aa|ee|ie|ij|oo|oe|uu|ui|eu|ei|ou|au|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g,
  },
  de: { vowels: /äu|aa|ai|au|ee|ei|eu|ie|oo|ou|[aeiouyäöüàéèê]/g, silent: /(?<=q)u/g },
  fr: {
    vowels: /[iouy]?é(?:e(?!u))?|[ïëüö]|[aàâeèêiîoôuùûyœæ]+/g,
    silent: /(?<=q|g)u(?=[eiéèê])|(?<=[aàâeèêëéiîïoôuùûyœæ].*[^aàâeèêëéiîïoôuùûyœæ])es?$/g,
  },
  it: undefined,
  es: {
    vowels: /[iuü]*[aeoáéó](?:[iuü](?![aeoáéóíú])|y(?!\p{L}))?|[íú]|[iuü]+|y(?!\p{L})/gu,
    silent: /(?<=q|g)u(?=[eiéí])/g,
  },
  da: undefined,
  ar: undefined,
};

import type { Locale } from "@tdh/schemas/rules";

/** Examples of a component, by the names of their states. */
export type Examples = Readonly<Record<string, object>>;

/** Makes the examples of a component in a language, as `parameters.examples` of its stories does. */
export type MakeExamples = (locale: Locale) => Examples;

/** The examples, the same objects at each drawing: what a component makes of them is made once. */
export function examplesIn(make: MakeExamples, locale: Locale): Examples {
  const byLocale = made.get(make) ?? new Map<Locale, Examples>();
  const examples = byLocale.get(locale) ?? make(locale);
  made.set(make, byLocale.set(locale, examples));
  return examples;
}

const made = new WeakMap<MakeExamples, Map<Locale, Examples>>();

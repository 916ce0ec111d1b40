import type { Locale } from "@tdh/schemas/rules";
import { exampleTexts } from "../example-texts/index.js";
import type { ProseProps } from "./Prose.js";

/** Named states of a text, in a language. */
export function proseExamples(locale: Locale) {
  const { text, more, list } = exampleTexts[locale].cost;
  return {
    paragraphs: { text: `${text}\n\n${more}` },
    listAndLink: { text: list },
  } satisfies Record<string, ProseProps>;
}

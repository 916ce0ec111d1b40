import { petitionMessages } from "@tdh/petition/messages";
import type { Locale } from "@tdh/schemas/rules";
import type { ExamplePageProps } from "./example-page.js";
import { examplePetition } from "./example-petition.js";
import * as texts from "./example-texts.js";

/** Named states of the embedded petition. It is refused and signed after a press of its button. */
export function embedExamples(locale: Locale) {
  const page = {
    petition: examplePetition({ fields: [{ name: "email", type: "email", required: true }] }, locale),
    messages: petitionMessages[locale],
    words: {
      site: texts.site[locale],
      search: texts.search[locale],
      heading: texts.heading[locale],
      text: texts.text[locale],
    },
  };
  return {
    inAPage: page,
    inADarkPage: { ...page, look: "dark" },
    refusedAmongLoudStyles: { ...page, look: "loud" },
    signed: page,
    withoutScript: { ...page, runs: false },
  } satisfies Record<string, ExamplePageProps>;
}

// Whoever compiles this from its source sees the declarations too.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./text-imports.d.ts" />
import { PetitionJourney, PetitionThanks } from "@tdh/petition";
import type { PetitionMessages } from "@tdh/petition/messages";
import type { PublicPetition } from "@tdh/schemas";
import type { UiMessages } from "@tdh/ui/messages";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { pageAddress, type EmbedData, type FormWords } from "./embed-data.js";
import { parseMarkup, type MarkupElement } from "./markup.js";
import { pruneStyles } from "./prune-styles.js";
import runtime from "./runtime/runtime.ts?iife";
import styles from "./styles.css?text";

/**
 * The text of the script: the runtime, preceded by the data of one petition in a block of its own, so that several
 * scripts share no name.
 *
 * @throws EmbedServerError when `server` is no origin.
 */
export function embedScript(petition: PublicPetition, { server, messages }: EmbedOptions): string {
  const origin = originOf(server);
  const data = embedData(petition, messages, origin);
  const css = pruneStyles(ownRem(styles.trim()), JSON.stringify(data) + runtime);
  return `{const tdhEmbed=${toLiteral({ ...data, css })};${runtime.trim()}}\n`;
}

export interface EmbedOptions {
  /** Origin of the campaign server, such as `https://campaign.example.org`. */
  readonly server: string;
  /** In the language of the petition. */
  readonly messages: PetitionMessages;
}

/** The `server` of an embed is not the origin of a web server. */
export class EmbedServerError extends Error {
  override readonly name = "EmbedServerError";

  constructor(server: string) {
    super(
      `An embed cannot send signatures to "${server}": it needs an absolute address without a path, ` +
        "because it runs on other sites. Give the server's origin, such as https://campaign.example.org.",
    );
  }
}

/** The root font size of the page must not reach in; conditions cannot read a property, so they take that of most readers. */
function ownRem(sheet: string): string {
  return sheet
    .replace(/@(?:container|media)[^{]*/g, (condition) =>
      condition.replace(/([\d.]+)rem/g, (_, rems) => `${rems * 16}px`),
    )
    .replace(/(-?[\d.]+)rem/g, "calc($1*var(--tdh-rem))");
}

function originOf(server: string): string {
  const url = URL.canParse(server) ? new URL(server) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) throw new EmbedServerError(server);
  return url.origin;
}

function embedData(petition: PublicPetition, messages: PetitionMessages, server: string): Omit<EmbedData, "css"> {
  const { id, fields, consents } = petition;
  // A path in a definition is one of the campaign site's, not of the page that the script runs in.
  const shown = { ...petition, privacyUrl: new URL(petition.privacyUrl, server).href };
  const action = `${server}/v1/petitions/${encodeURIComponent(id)}/signatures`;
  const thanks = { petition: shown, messages, shareUrl: pageAddress };
  return {
    server,
    petition: {
      id,
      fields: fields.map(({ name, type, required, label }) => {
        return { name, type, required, label: label ?? messages.ui.fields[type].label };
      }),
      consents: consents.map(({ purpose }) => ({ purpose })),
    },
    formId: `sign-${id}`,
    journey: render(<PetitionJourney petition={shown} messages={messages} action={action} shareUrl={pageAddress} />),
    thanks: {
      mail: render(<PetitionThanks {...thanks} confirmation="mail" />),
      none: render(<PetitionThanks {...thanks} confirmation="none" />),
    },
    words: {
      ui: formWords(messages.ui),
      signing: messages.signing,
      copy: messages.share.copy,
      copied: messages.share.copied,
    },
  };
}

/** The words that only a gift can need weigh nothing in a petition. */
function formWords({ locale, errorSummary, errorPrefix, fields, issues, failures }: UiMessages): FormWords {
  const unused = {
    amount_required: "",
    amount_invalid: "",
    amount_ambiguous: "",
    amount_too_small: "",
    amount_too_large: "",
  };
  return { locale, errorSummary, errorPrefix, fields, issues: { ...issues, ...unused }, failures };
}

function render(element: ReactElement): MarkupElement {
  return parseMarkup(renderToStaticMarkup(element));
}

/** JSON that is safe in a script, wherever it is put: it can end neither the script element nor a line. */
function toLiteral(data: EmbedData): string {
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

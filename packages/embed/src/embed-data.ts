import type { SignatureReceipt } from "@tdh/schemas";
import type { FieldRule, SignatureRules } from "@tdh/schemas/rules";
import type { UiMessages } from "@tdh/ui/messages";
import type { MarkupElement } from "./markup.js";

/** What a compiled script carries beside its behaviour: one petition in one language. Plain data. */
export interface EmbedData {
  /** Origin of the campaign server. */
  readonly server: string;
  readonly petition: EmbedPetition;
  /** Id of the form; begins the id of every control. */
  readonly formId: string;
  /** Everything that stands there at first, and what takes the form's place once it is signed. */
  readonly journey: MarkupElement;
  readonly thanks: Readonly<Record<SignatureReceipt["confirmation"], MarkupElement>>;
  readonly css: string;
  readonly words: {
    readonly ui: FormWords;
    readonly signing: string;
    readonly copy: string;
    readonly copied: string;
  };
}

/** Of the words that forms share, those that the script itself writes: what is wrong, and why nothing was sent. */
export type FormWords = Pick<UiMessages, "locale" | "errorSummary" | "errorPrefix" | "fields" | "issues" | "failures">;

interface EmbedPetition extends SignatureRules {
  readonly id: string;
  readonly fields: readonly EmbedField[];
}

interface EmbedField extends FieldRule {
  /** As the form shows it, whether the definition gives it or the language. */
  readonly label: string;
}

/** Stands in the links of the thanks for the address of the page that the script runs in. */
export const pageAddress = "https://page.invalid/";

import type { Plural, UiMessages } from "@tdh/ui/messages";

/** The words of the donation widgets, with those that every form shares. Plain data. */
export interface DonationMessages {
  readonly ui: UiMessages;
  readonly amountLegend: string;
  /** The choice that reveals a text field. */
  readonly otherAmount: string;
  /** Label of that field; `{currency}` is an ISO 4217 code. */
  readonly otherAmountLabel: string;
  /** `{minimum}` and `{maximum}` are written sums. */
  readonly limits: string;
  readonly methodLegend: string;
  readonly methods: { readonly transfer: { readonly label: string; readonly hint: string } };
  readonly detailsLegend: string;
  readonly detailsHint: string;
  readonly give: string;
  readonly giving: string;
  /** `{age}` in years. */
  readonly minimumAge: string;
  readonly privacy: string;
  readonly transfer: {
    readonly title: string;
    readonly intro: string;
    readonly payee: string;
    readonly iban: string;
    readonly bic: string;
    readonly amount: string;
    readonly reference: string;
    readonly referenceHint: string;
    readonly scan: string;
    /** Text alternative of the QR code. */
    readonly qr: string;
  };
  /** `{raised}` is a written sum. */
  readonly raised: string;
  /** `{target}` is a written sum. */
  readonly goal: string;
  /** The meter's name: `{raised}` of `{target}`. */
  readonly progress: string;
  readonly donors: Plural;
}

import type { Issue } from "./rules/issue.js";
import type { Transfer } from "./rules/bank.js";
import type { Currency } from "./rules/money.js";

/** `GET /v1/petitions/:id/count`. `total` is what counts: confirmed online signatures and counted sheets. */
export interface SignatureCount {
  readonly petition: string;
  readonly total: number;
  readonly confirmed: number;
  readonly offline: number;
  /** Signed, and not yet confirmed by mail; never part of `total`. */
  readonly pending: number;
  readonly goal: { readonly current: number; readonly target: number };
  /** Confirmed signatures by ISO 3166-1 alpha-2 code; `ZZ` where no country was asked. */
  readonly byCountry: Readonly<Record<string, number>>;
  /** When it was counted (RFC 3339). */
  readonly asOf: string;
}

/** 202 of `POST /v1/petitions/:id/signatures`; a repeated request gets the same. */
export interface SignatureReceipt {
  readonly status: "accepted";
  readonly confirmation: "mail" | "none";
  readonly total: number;
}

/** 201 of `POST /v1/donations/:appeal`: what the donor does next. */
export interface DonationReceipt {
  readonly id: string;
  readonly status: "created";
  readonly next: TransferStep;
}

/** The donor makes a bank transfer; `qr` is the text of the EPC QR code made from the same object. */
export interface TransferStep {
  readonly type: "transfer";
  readonly transfer: Transfer;
  readonly qr: string;
}

/** `GET /v1/donations/:appeal/total`, sums in minor units. */
export interface DonationTotal {
  readonly appeal: string;
  readonly currency: Currency;
  /** Paid gifts. */
  readonly raised: number;
  /** Promised, and not yet seen on the account; never part of `raised`. */
  readonly pending: number;
  readonly donors: number;
  readonly goal?: number;
}

/** Problem details (RFC 9457), `application/problem+json`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly issues?: readonly (Issue & { readonly message: string })[];
}

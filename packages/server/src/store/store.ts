import type { SignatureReceipt } from "@tdh/schemas";
import type { Currency, Frequency, Locale, PaymentMethod, Source } from "@tdh/schemas/rules";
import type { Sealed } from "../seal.js";

/**
 * Where the server keeps what it was given. Every promise of a write settles only once the write is on disk, so an
 * answer that was sent survives a crash; where the store cannot write at present it rejects with StoreUnavailableError,
 * and nothing of the write was kept. A store keeps no name and no address in clear.
 */
export interface Store {
  /**
   * Takes a signature once: the same `key` again gives the first answer, or `conflict` for another body. A new signature
   * is always mailed; a repeat is held back, without a word, once its address got 3 mails for the petition in an hour.
   */
  sign(entry: SignatureEntry): Promise<Once<SignatureReceipt>>;
  /** Looks a mailed token up; changes nothing. */
  findConfirmation(tokenHash: Buffer, now: Date): Promise<Confirmation>;
  /** Counts the signature of a mailed token; a second time changes nothing. */
  confirm(tokenHash: Buffer, now: Date): Promise<Confirmation>;
  tally(petition: string): Promise<Tally>;
  /** Confirmed signatures in the order of signing, as they are kept: sealed. */
  confirmedSignatures(petition: string): Iterable<SignatureRecord>;

  /** Takes a donation once, as {@link Store.sign} does; gives the stored row. */
  donate(entry: DonationEntry): Promise<Once<DonationRecord>>;
  findDonation(appeal: string, id: string): Promise<DonationRecord | undefined>;
  donationSums(appeal: string): Promise<DonationSums>;

  /** Mails whose time has come, oldest first. */
  dueMails(now: Date, limit: number): Promise<readonly OutboxRecord[]>;
  /** Deletes a mail: it was handed over, or is given up. */
  deleteMail(number: number): Promise<void>;
  postponeMail(number: number, until: Date): Promise<void>;

  /** Rejects where the store cannot answer. */
  ready(): Promise<void>;
  /** Finishes what was accepted, then closes. */
  close(): Promise<void>;
}

/** What makes a request repeatable: hashes of its idempotency key and of its body. */
export interface RequestKey {
  readonly key: Buffer;
  readonly body: Buffer;
}

/** What is written at most once for a request. */
interface OnceOnly {
  readonly request: RequestKey;
  /** Whether new entries are taken; once closed, only what was answered before is answered again. */
  readonly open: boolean;
}

export type Once<Answer> =
  | { readonly kind: "accepted"; readonly answer: Answer }
  | { readonly kind: "conflict" | "closed" };

/** Keyed hashes by which repeated signatures are found. */
export interface SignatoryHashes {
  readonly address: Buffer;
  /** Of the name, at this address. */
  readonly person: Buffer;
  /** Of the postcode, at this address; absent where none was given. */
  readonly home: Buffer | undefined;
}

/** What one person agreed to, with the version and SHA-256 of the text they saw. */
export interface ConsentRecord {
  readonly purpose: string;
  readonly given: boolean;
  readonly version: string;
  readonly textHash: string;
}

interface SignatureFacts {
  /** 16 random bytes, base64url; bound to the sealed values. */
  readonly id: string;
  readonly petition: string;
  /** ISO 3166-1 alpha-2, or `ZZ` where no country was asked. */
  readonly country: string;
  readonly locale: Locale;
  readonly source: Source | undefined;
  /** The statement of the petition itself stands first, under the purpose `petition`. */
  readonly consents: readonly ConsentRecord[];
  readonly sealed: Sealed;
  readonly signedAt: Date;
}

export interface SignatureEntry extends SignatureFacts, OnceOnly {
  readonly hashes: SignatoryHashes;
  /** What a mail to the signatory needs; absent where none is sent and the signature counts at once. */
  readonly mail: { readonly sealed: Buffer; readonly tokenHash: Buffer; readonly expiresAt: Date } | undefined;
}

export interface SignatureRecord extends SignatureFacts {
  readonly confirmedAt: Date;
}

export type Confirmation =
  | { readonly kind: "pending" | "confirmed" | "expired"; readonly petition: string; readonly locale: Locale }
  | { readonly kind: "unknown" };

export interface Tally {
  readonly pending: number;
  readonly confirmed: number;
  /** Confirmed signatures by country. */
  readonly byCountry: Readonly<Record<string, number>>;
}

export interface DonationRecord {
  /** 16 random bytes, base64url. */
  readonly id: string;
  readonly appeal: string;
  /** In minor units. */
  readonly amount: number;
  readonly currency: Currency;
  readonly frequency: Frequency;
  readonly method: PaymentMethod;
  readonly status: "created";
  /** ISO 11649; no two donations share one. */
  readonly reference: string;
  readonly account: { readonly payee: string; readonly iban: string; readonly bic?: string | undefined };
  readonly locale: Locale;
}

export interface DonationEntry extends DonationRecord, OnceOnly {
  readonly source: Source | undefined;
  readonly consents: readonly ConsentRecord[];
  /** The donor's details, encrypted; absent where none were given. */
  readonly sealed: Buffer | undefined;
  readonly createdAt: Date;
}

/** In minor units. */
export interface DonationSums {
  readonly raised: number;
  readonly pending: number;
  /** Gifts that were paid. */
  readonly donors: number;
}

/** Which mail a signature leads to; the words are chosen when it is sent. */
export type MailKind = "confirm" | "repeat-pending" | "repeat-confirmed" | "not-counted";

export interface OutboxRecord {
  readonly number: number;
  readonly petition: string;
  readonly kind: MailKind;
  readonly sealed: Buffer;
  /** How often it has failed. */
  readonly attempts: number;
  readonly createdAt: Date;
}

import type { SignatureReceipt } from "@tdh/schemas";
import type { Currency, Frequency, Locale, PaymentMethod, Source } from "@tdh/schemas/rules";

/**
 * Where the server keeps what it was given. Every promise of a write settles only once the write is on disk, so an
 * answer that was sent survives a crash; where the store cannot write at present it rejects with StoreUnavailableError,
 * and nothing of the write was kept. A store keeps no name and no address in clear: hashes are keyed, 22 characters of
 * base64url (16 bytes), and what must be read again is sealed.
 */
export interface Store extends SigningStore, CountStore, JudgingStore, RightsStore, OutboxStore, DonationStore {
  /** Writes a mark and reads it again. Rejects where the store cannot commit. */
  ready(now: Date): Promise<void>;
  /** Finishes what was accepted, then closes. */
  close(): Promise<void>;
}

export interface SigningStore {
  /**
   * Takes a signature once: the same `key` again gives the first answer, or `conflict` for another body. A new signature
   * is always mailed; a repeat is held back, without a word, once its address got 3 mails for the petition in an hour.
   */
  sign(entry: SignatureEntry): Promise<Once<SignatureReceipt>>;
  /** Looks a signature up that a mailed link names; changes nothing. */
  findConfirmation(signature: SignatureName, now: Date): Promise<Confirmation>;
  /** Counts the signature of a mailed link; a second time changes nothing. */
  confirm(confirmation: SignatureEvent): Promise<Confirmation>;
  /** A page of signatures in the order of their ids, as they are kept: sealed. */
  signatures(page: SignaturePage): Promise<readonly SignatureRecord[]>;
  /** Takes rows of another store as they stand; those whose id or person is there already are left out. */
  importSignatures(rows: readonly SignatureRecord[]): Promise<number>;
}

export interface CountStore {
  /** The tally as it was kept with each change. */
  tally(petition: string): Promise<Tally>;
  /** Counts the rows themselves, and says where the tally differs. */
  recount(petition: string): Promise<Recount>;
  /** Recounts, and makes the tally say what the rows do, in one transaction. */
  repairTally(petition: string): Promise<Recount>;
  /** Adds sheets signed on paper. The same id a second time changes nothing. */
  addSheets(sheets: SheetsEntry): Promise<void>;
  /** Takes a batch of sheets out of the count. A second time changes nothing. @returns whether there is such a batch */
  reverseSheets(name: SheetsName, at: Date): Promise<boolean>;
  sheets(petition: string): Promise<readonly SheetsRecord[]>;
  /** Signatures by day, country, source, language and step; nothing that tells one person. */
  statistics(petition: string): Promise<readonly StatisticsRow[]>;
}

export interface JudgingStore {
  /** What a rule would reach. */
  previewJudgement(petition: string, rule: JudgementRule): Promise<JudgementPreview>;
  /** Gives every signature that the rule reaches a verdict. The same id a second time changes nothing. */
  judge(judgement: JudgementEntry): Promise<JudgementRecord>;
  /** Gives back what each signature had before. @returns undefined where there is no such judgement */
  undoJudgement(name: JudgementName, at: Date): Promise<JudgementRecord | undefined>;
  judgements(petition: string): Promise<readonly JudgementRecord[]>;
  block(block: BlockRecord): Promise<void>;
  /** @returns whether it was there */
  unblock(petition: string, kind: BlockKind, hash: string): Promise<boolean>;
  blocks(petition: string): Promise<readonly BlockRecord[]>;
  /** The salt of a day (`2026-11-25`), made of `fresh` where there is none yet. */
  salt(petition: string, day: string, fresh: string): Promise<string>;
}

export interface RightsStore {
  /** The signatures of an address: two at most. */
  signaturesOf(petition: string, address: string): Promise<readonly SignatureRecord[]>;
  /** Deletes one signature, with all that belongs to it. @returns whether it was there */
  withdraw(withdrawal: SignatureEvent): Promise<boolean>;
  /** Notes that a consent was taken back. @returns whether there was such a consent */
  withdrawConsent(signature: SignatureName, purpose: string, at: Date): Promise<boolean>;
  addInquiry(inquiry: InquiryRecord): Promise<void>;
  inquiries(petition: string): Promise<readonly InquiryRecord[]>;
  /** @returns whether it was open */
  answerInquiry(petition: string, id: string, at: Date): Promise<boolean>;
  /**
   * Deletes what has had its time. With `dryRun` it only counts.
   * @returns how many rows of each kind
   */
  purge(purge: PurgeEntry): Promise<Purged>;
  /** Deletes everything of a petition but its tally, sheets and `statistics`. */
  purgePetition(purge: { readonly petition: string; readonly at: Date; readonly dryRun: boolean }): Promise<Purged>;
}

export interface OutboxStore {
  /**
   * Puts a mail that somebody asked for beside a signing. It is held back, without a word, once its address got 3 mails
   * for the petition in an hour.
   */
  putMail(petition: string, mail: RequestedMail): Promise<void>;
  /** Takes up to `limit` of what is due, oldest first, and keeps it from others until `leaseUntil`. */
  claimDue(claim: OutboxClaim): Promise<readonly OutboxRecord[]>;
  /** What became of a message that was claimed. */
  settle(settlement: Settlement): Promise<void>;
  /** Messages that were given up, without their content, newest first. */
  deadLetters(petition: string): Promise<readonly DeadLetter[]>;
  /** Sends events that were delivered or given up once more. @returns how many */
  replay(petition: string, endpoint: string, since: Date, now: Date): Promise<number>;
  /** How much waits, and since when. */
  outboxDepth(petition: string): Promise<{ readonly waiting: number; readonly dead: number; readonly oldest?: Date }>;
}

export interface DonationStore {
  /** Takes a donation once, as {@link SigningStore.sign} does; gives the stored row. */
  donate(entry: DonationEntry): Promise<Once<DonationRecord>>;
  findDonation(appeal: string, id: string): Promise<DonationRecord | undefined>;
  donationSums(appeal: string): Promise<DonationSums>;
}

/** What makes a request repeatable: hashes of its idempotency key and of its body. */
export interface RequestKey {
  readonly key: string;
  readonly body: string;
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

/** Keyed hashes by which repeated signatures are found and unwanted ones judged. */
export interface SignatoryHashes {
  readonly address: string;
  /** Of the name, at this address. */
  readonly person: string;
  /** Of the postcode, at this address; absent where none was given. */
  readonly home: string | undefined;
  /** Of the name alone. */
  readonly name: string;
  /** Of the domain of the mail address. */
  readonly domain: string;
  /** Of the network that it came from, with the salt of the day; absent where it is not known. */
  readonly network: string | undefined;
}

/** What one person agreed to, with the version and SHA-256 of the text they saw. */
export interface ConsentRecord {
  readonly purpose: string;
  readonly given: boolean;
  readonly version: string;
  readonly textHash: string;
  /** Milliseconds since 1970. */
  readonly withdrawnAt?: number;
}

export interface SignatureName {
  readonly petition: string;
  /** Time-ordered, 26 characters (see `sortableId`); bound to the sealed values. */
  readonly id: string;
}

interface SignatureFacts extends SignatureName {
  /** ISO 3166-1 alpha-2, or `ZZ` where no country was asked. */
  readonly country: string;
  readonly locale: Locale;
  readonly source: Source | undefined;
  /** The statement of the petition itself stands first, under the purpose `petition`. */
  readonly consents: readonly ConsentRecord[];
  /** `<key id>.<enc>.<ciphertext>`, each base64url. */
  readonly sealed: string;
  readonly hashes: SignatoryHashes;
  readonly signedAt: Date;
  /** Why it does not count before somebody looked at it; absent where nothing is suspicious. */
  readonly suspicion?: Suspicion | undefined;
}

export interface SignatureEntry extends SignatureFacts, OnceOnly {
  /** What a mail to the signatory needs; absent where none is sent and the signature counts at once. */
  readonly mail: OutgoingMail | undefined;
  /** Names of the webhook endpoints that are told of it. */
  readonly endpoints: readonly string[];
}

export interface OutgoingMail {
  /** Encrypted under the server's key. */
  readonly content: string;
  /** When the link to confirm ends, and an unconfirmed signature is deleted. */
  readonly expiresAt: Date;
}

/** Something that happens to a signature. */
export interface SignatureEvent extends SignatureName {
  readonly now: Date;
  /** Names of the webhook endpoints that are told of it. */
  readonly endpoints: readonly string[];
}

export interface SignatureRecord extends SignatureFacts {
  readonly slot: 1 | 2;
  readonly verdict: Verdict;
  readonly confirmedAt: Date | undefined;
  /** Of a pending signature. */
  readonly expiresAt: Date | undefined;
}

export interface SignaturePage {
  readonly petition: string;
  /** The last id of the page before. @default from the beginning */
  readonly after?: string | undefined;
  readonly limit: number;
  /** `counted`: confirmed and good; `all`: every row. */
  readonly which: "counted" | "all";
}

export const statuses = ["pending", "confirmed"] as const;

/** Whether the signatory has confirmed it. */
export type Status = (typeof statuses)[number];

export const verdicts = ["good", "held", "invalid"] as const;

/** `held` and `invalid` signatures do not count. */
export type Verdict = (typeof verdicts)[number];

export const suspicions = ["honeypot", "too-fast", "no-proof", "disposable", "blocked", "crowd"] as const;

/** Why a signature is held: a trap that people do not see, no proof of work, a throw-away address, a block list, a crowd from one network. */
export type Suspicion = (typeof suspicions)[number];

export type Confirmation =
  | { readonly kind: "pending" | "confirmed" | "expired"; readonly locale: Locale }
  | { readonly kind: "unknown" };

export const buckets = ["pending", "confirmed", "held", "invalid", "offline"] as const;

/** What a signature counts among: `pending` and `confirmed` hold only what is good; `offline` is signed on paper. */
export type Bucket = (typeof buckets)[number];

export interface Tally extends Readonly<Record<Bucket, number>> {
  /** Confirmed and offline signatures by country. */
  readonly byCountry: Readonly<Record<string, number>>;
}

export interface Recount {
  /** Rows of signatures and sheets that were counted. */
  readonly rows: number;
  /** Where the tally says something else than the rows. */
  readonly differences: readonly {
    readonly bucket: Bucket;
    readonly country: string;
    readonly tally: number;
    readonly rows: number;
  }[];
}

export interface SheetsName {
  readonly petition: string;
  readonly id: string;
}

/** A batch of sheets signed on paper. */
export interface SheetsEntry extends SheetsName {
  readonly place: string;
  readonly country: string;
  /** The day of signing, such as `2026-11-25`. */
  readonly day: string;
  readonly signatures: number;
  /** Initials or a staff number of who counted. */
  readonly countedBy: string;
  /** Where the sheets are kept. */
  readonly evidence: string;
  readonly addedAt: Date;
}

export interface SheetsRecord extends SheetsEntry {
  readonly reversedAt: Date | undefined;
}

export interface StatisticsRow {
  /** UTC, `2026-11-25`. */
  readonly day: string;
  readonly country: string;
  readonly locale: string;
  /** `utm_source`, else `ref`, else empty. */
  readonly source: string;
  readonly step: Exclude<Bucket, "offline">;
  readonly signatures: number;
}

/** Each part narrows: a signature is reached where all of them hold. Hashes are those of {@link SignatoryHashes}. */
export interface JudgementRule {
  readonly network?: string | undefined;
  readonly domain?: string | undefined;
  readonly name?: string | undefined;
  /** `utm_source` or `ref`. */
  readonly source?: string | undefined;
  readonly verdict?: Verdict | undefined;
  readonly suspicion?: Suspicion | undefined;
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
}

export interface JudgementName {
  readonly petition: string;
  readonly id: string;
}

export interface JudgementEntry extends JudgementName {
  readonly rule: JudgementRule;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly at: Date;
}

export interface JudgementRecord extends JudgementName {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly at: Date;
  readonly undoneAt: Date | undefined;
  /** How many it changed. */
  readonly signatures: number;
}

export interface JudgementPreview {
  readonly signatures: number;
  /** By what they count among now. */
  readonly buckets: Readonly<Partial<Record<Bucket, number>>>;
}

export type BlockKind = "network" | "domain" | "address";

export interface BlockRecord {
  readonly petition: string;
  readonly kind: BlockKind;
  readonly hash: string;
  readonly reason: string;
  readonly addedAt: Date;
}

/** A person asks the office for access to, or a copy of, what is kept of them. */
export interface InquiryRecord {
  readonly petition: string;
  readonly id: string;
  readonly kind: "access" | "export";
  /** The address to answer, sealed to the office's public key. */
  readonly sealed: string;
  readonly askedAt: Date;
  readonly answeredAt: Date | undefined;
}

export interface PurgeEntry {
  readonly petition: string;
  /** Unconfirmed signatures whose time to confirm ended before. */
  readonly now: Date;
  /** Idempotency keys and delivered events older than this. */
  readonly requestsBefore: Date;
  /** Salts and network hashes of days before this one, `2026-11-25`. */
  readonly networksBefore: string;
  readonly dryRun: boolean;
}

export type Purged = Readonly<Record<string, number>>;

/** Which mail a signature leads to; the words are chosen when it is sent. */
export const mailKinds = [
  "confirm",
  "reminder",
  "repeat-pending",
  "repeat-confirmed",
  "not-counted",
  "privacy",
] as const;
export type MailKind = (typeof mailKinds)[number];

/** What a webhook tells of. */
export const eventTypes = ["signature.created", "signature.confirmed", "signature.withdrawn"] as const;
export type EventType = (typeof eventTypes)[number];

/** A mail to an address that has signed. */
export interface RequestedMail {
  /** Time-ordered. */
  readonly id: string;
  readonly kind: "privacy";
  /** The first signature of the address. */
  readonly signature: string;
  /** Encrypted under the server's key. */
  readonly content: string;
  /** When the link that it carries ends. */
  readonly expiresAt: Date;
  readonly at: Date;
}

export interface OutboxClaim {
  readonly petition: string;
  readonly now: Date;
  readonly limit: number;
  readonly leaseUntil: Date;
}

interface OutboxFacts {
  readonly petition: string;
  readonly id: string;
  /** The id of the signature that it is about; empty where there is none. */
  readonly signature: string;
  /** How often it has failed. */
  readonly attempts: number;
  readonly createdAt: Date;
}

export interface OutboxMail extends OutboxFacts {
  readonly channel: "mail";
  readonly kind: MailKind;
  /** Encrypted under the server's key. */
  readonly content: string;
  /** When the link that it carries ends. */
  readonly expiresAt: Date | undefined;
}

export interface OutboxEvent extends OutboxFacts {
  readonly channel: "webhook";
  readonly kind: EventType;
  readonly endpoint: string;
  /** JSON, without personal data. */
  readonly content: string;
}

export type OutboxRecord = OutboxMail | OutboxEvent;

/** `done`: it was taken over. `later`: it is tried again. `remind`: it becomes the reminder. `dead`: it is given up. */
export type Settlement = { readonly petition: string; readonly id: string } & (
  | { readonly outcome: "done"; readonly at: Date }
  | { readonly outcome: "later" | "remind"; readonly dueAt: Date }
  | { readonly outcome: "dead"; readonly reason: string; readonly at: Date }
);

export interface DeadLetter extends OutboxFacts {
  readonly channel: "mail" | "webhook";
  readonly kind: MailKind | EventType;
  readonly endpoint: string;
  readonly reason: string;
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
  /** ISO 11649; no two donations of an appeal share one. */
  readonly reference: string;
  readonly account: { readonly payee: string; readonly iban: string; readonly bic?: string | undefined };
  readonly locale: Locale;
}

export interface DonationEntry extends DonationRecord, OnceOnly {
  readonly source: Source | undefined;
  readonly consents: readonly ConsentRecord[];
  /** The donor's details, encrypted; absent where none were given. */
  readonly sealed: string | undefined;
  readonly createdAt: Date;
}

/** In minor units. */
export interface DonationSums {
  readonly raised: number;
  readonly pending: number;
  /** Gifts that were paid. */
  readonly donors: number;
}

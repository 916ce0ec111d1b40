import { checkSignature, locales, type Issue, type Locale } from "@tdh/schemas/rules";
import type { PetitionEntry } from "../catalogue.js";
import { sha256, type ServerKeys } from "../keys.js";
import { sortableId } from "../store/sortable-id.js";
import type { InquiryRecord, SignatureName, SignatureRecord } from "../store/store.js";
import { rowId, type Ports } from "./ports.js";

/** A link to a person's own data works for this long: 24 hours. */
const linkLifetime = 24 * 60 * 60 * 1000;

/**
 * Mails a link to an address that has signed, and does nothing for any other. Who asks is told the same, and waits as
 * long: one thing is written in either case.
 */
export async function requestPrivacyLink(
  ports: Ports,
  entries: readonly PetitionEntry[],
  request: { readonly email: unknown; readonly locale: Locale },
): Promise<{ readonly kind: "accepted" } | { readonly kind: "invalid"; readonly issues: readonly Issue[] }> {
  const { store, keys, now, randomBytes } = ports;
  const { email, locale } = request;
  const checked = checkSignature(form, { values: { email }, consents: {}, locale });
  if (!checked.ok) return { kind: "invalid", issues: checked.issues };

  const to = checked.value.values["email"] ?? "";
  const at = now();
  const [holding] = await holdingsOf(ports, entries, to);
  const noted = store.ready(at);
  if (holding) {
    const expiresAt = new Date(at.getTime() + linkLifetime);
    const token = tokenOf(keys, { to, locale, expires: expiresAt.getTime() }, randomBytes(12));
    const { petition, id: signature } = holding.signature;
    const content = keys.lock("outbox", petition, { to, locale, token }, randomBytes(12));
    await store.putMail(petition, { id: rowId(ports), kind: "privacy", signature, content, expiresAt, at });
  }
  await noted;
  return { kind: "accepted" };
}

/** Whom a link speaks of. @returns "unknown" where it is none of this server's, "expired" after 24 hours */
export function readPrivacyLink({ keys, now }: Ports, token: string): PrivacyLink | "unknown" | "expired" {
  const link = linkOf(keys, token);
  if (!link) return "unknown";
  return link.expires <= now().getTime() ? "expired" : link;
}

/** What is kept of an address, in the order of the petitions. */
export async function holdingsOf(
  { store, keys }: Pick<Ports, "store" | "keys">,
  entries: readonly PetitionEntry[],
  to: string,
): Promise<readonly Holding[]> {
  const found = await Promise.all(
    entries.map(async (entry) => {
      const signatures = await store.signaturesOf(entry.petition.id, keys.hashAddress(entry.petition.id, to));
      return signatures.map((signature) => ({ entry, signature }));
    }),
  );
  return found.flat();
}

/**
 * Does what the holder of an address asks for, at once where hashes suffice; access and copies are left to the office,
 * for each petition that was signed. A second time changes nothing more: one link makes one inquiry of a kind.
 * @returns how many signatures or consents were changed, or petitions asked about
 */
export async function exercise(
  ports: Ports,
  entries: readonly PetitionEntry[],
  { to, locale, expires }: PrivacyLink,
  act: PrivacyAct,
): Promise<number> {
  const { store, keys, now, endpoints } = ports;
  const holdings = await holdingsOf(ports, entries, to);
  const own = holdings.filter(
    ({ signature: { petition, id } }) =>
      act.signature === undefined || (petition === act.signature.petition && id === act.signature.id),
  );
  switch (act.kind) {
    case "withdraw":
    case "erase":
      return countTrue(
        own.map(({ signature: { petition, id } }) => store.withdraw({ petition, id, now: now(), endpoints })),
      );
    case "consent":
      return countTrue(own.map(({ signature }) => store.withdrawConsent(signature, act.purpose, now())));
    default:
      return inquire(act.kind);
  }

  async function inquire(kind: InquiryRecord["kind"]): Promise<number> {
    const asked = new Map(own.map(({ entry }) => [entry.petition.id, entry]));
    for (const [petition, { seal }] of asked) {
      const random = Buffer.from(sha256(`${keys.hashAddress(petition, to)} ${kind}`), "hex").subarray(0, 10);
      const id = sortableId(new Date(expires - linkLifetime), random);
      const sealed = await seal(id, { email: to, locale });
      await store.addInquiry({ petition, id, kind, sealed, askedAt: now(), answeredAt: undefined });
    }
    return asked.size;
  }
}

/**
 * Ends the mails that a signature leads to, as its mail's List-Unsubscribe header offers (RFC 8058). One that waits to be
 * confirmed is deleted; one that counts stays, and every consent of the petition but the signature itself is taken back.
 */
export async function unsubscribe(
  { store, now, endpoints }: Ports,
  { petition }: PetitionEntry,
  signature: SignatureName,
): Promise<void> {
  const at = now();
  const { kind } = await store.findConfirmation(signature, at);
  if (kind === "confirmed")
    for (const { purpose } of petition.consents) await store.withdrawConsent(signature, purpose, at);
  else await store.withdraw({ ...signature, now: at, endpoints });
}

export interface PrivacyLink {
  readonly to: string;
  readonly locale: Locale;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

export interface Holding {
  readonly entry: PetitionEntry;
  readonly signature: SignatureRecord;
}

export type PrivacyAct =
  | { readonly kind: "access" | "export" | "erase"; readonly signature?: undefined }
  | { readonly kind: "withdraw"; readonly signature: SignatureName }
  | { readonly kind: "consent"; readonly signature: SignatureName; readonly purpose: string };

const form = { locales, fields: [{ name: "email", type: "email", required: true }], consents: [] } as const;

function tokenOf(keys: ServerKeys, link: PrivacyLink, nonce: Buffer): string {
  return keys.lock("privacy", "privacy", link, nonce);
}

function linkOf(keys: ServerKeys, token: string): PrivacyLink | undefined {
  let link: unknown;
  try {
    link = keys.unlock("privacy", "privacy", token);
  } catch {
    return undefined;
  }
  if (typeof link !== "object" || link === null || !("to" in link && "locale" in link && "expires" in link))
    return undefined;
  const { to, expires } = link;
  const locale = locales.find((known) => known === link.locale);
  return typeof to === "string" && typeof expires === "number" && locale ? { to, locale, expires } : undefined;
}

async function countTrue(outcomes: readonly Promise<boolean>[]): Promise<number> {
  return (await Promise.all(outcomes)).filter(Boolean).length;
}

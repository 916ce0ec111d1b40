import type { Petition, SignatureReceipt } from "@tdh/schemas";
import { checkSignature, type FieldType, type Issue, type Signature } from "@tdh/schemas/rules";
import type { Seal } from "../seal.js";
import type { OutgoingMail, Suspicion } from "../store/store.js";
import { recordConsents } from "./consents.js";
import { phaseOf, rowId, type Ports } from "./ports.js";

/** A mailed link confirms for this long: 14 days. */
const confirmationLifetime = 14 * 24 * 60 * 60 * 1000;

/** Takes one signature. A repeat gets the same answer as a first signature; only the mail differs. */
export async function sign(
  { store, keys, now, randomBytes, endpoints }: Ports,
  { petition, seal }: { petition: Petition; seal: Seal },
  request: unknown,
  { idempotencyKey, network, suspicion }: SignContext,
): Promise<SignResult> {
  const signedAt = now();
  const phase = phaseOf(petition, signedAt);
  if (phase === "unopened") return { kind: phase };
  const checked = checkSignature(petition, request);
  if (!checked.ok) return phase === "closed" ? { kind: phase } : { kind: "invalid", issues: checked.issues };

  const { values, consents, locale, source } = checked.value;
  const valueOf = (type: FieldType) => values[petition.fields.find((field) => field.type === type)?.name ?? ""] ?? "";
  const id = rowId({ now, randomBytes });
  const outcome = await store.sign({
    id,
    petition: petition.id,
    open: phase === "open",
    request: keys.hashRequest(`sign ${petition.id}`, idempotencyKey, inOrder(checked.value)),
    hashes: {
      ...keys.hashSignatory(petition.id, {
        email: valueOf("email"),
        name: [valueOf("given-name"), valueOf("family-name")],
        postcode: valueOf("postal-code"),
      }),
      network,
    },
    country: valueOf("country") || "ZZ",
    locale,
    source,
    consents: recordConsents(petition, consents, locale, petition.statement),
    sealed: await seal(id, values),
    signedAt,
    mail: petition.confirmation === "mail" ? confirmationMail() : undefined,
    endpoints,
    suspicion,
  });
  return outcome.kind === "accepted" ? { kind: "accepted", receipt: outcome.answer } : outcome;

  function confirmationMail(): OutgoingMail {
    const content: MailContent = { to: valueOf("email"), locale };
    return {
      content: keys.lock("outbox", petition.id, content, randomBytes(12)),
      expiresAt: new Date(signedAt.getTime() + confirmationLifetime),
    };
  }
}

/** What is known of a signing beside what was entered. */
export interface SignContext {
  readonly idempotencyKey: string;
  /** Hash of the network that it came from; absent where it is not known. */
  readonly network?: string | undefined;
  /** Why it is held back until somebody looked at it; absent where nothing is suspicious. */
  readonly suspicion?: Suspicion | undefined;
}

export type SignResult =
  | { readonly kind: "accepted"; readonly receipt: SignatureReceipt }
  | { readonly kind: "invalid"; readonly issues: readonly Issue[] }
  | { readonly kind: "conflict" | "unopened" | "closed" };

/** What the outbox keeps, locked, of a mail to a signatory. */
export interface MailContent {
  readonly to: string;
  readonly locale: Signature["locale"];
}

/** The rules put values and consents in the order of the definition; the source comes as it was sent. */
function inOrder({ values, consents, locale, source = {} }: Signature): unknown {
  return [values, consents, locale, Object.entries(source).sort(([a], [b]) => (a < b ? -1 : 1))];
}

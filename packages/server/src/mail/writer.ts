import type { Office, PublicPetition } from "@tdh/schemas";
import type { Locale } from "@tdh/schemas/rules";
import type { Catalogue } from "../catalogue.js";
import type { ServerKeys } from "../keys.js";
import type { OutboxMail } from "../store/store.js";
import { composeMail } from "./compose.js";
import type { Mail } from "./mailer.js";
import { readMailContent } from "./outbox.js";

/** Unlocks a waiting mail and writes it. @throws Error where its petition is not served, or the server key is another. */
export function createMailWriter(options: MailWriterOptions): (record: OutboxMail) => Mail {
  const { catalogue, keys, office, publicUrl, campaignUrl } = options;
  return ({ petition: id, kind, content, signature }) => {
    const entry = catalogue.petition(id);
    if (!entry) throw new Error(`A mail waits for the petition "${id}", which this server does not serve.`);
    const unlocked = keys.unlock("outbox", id, content);
    const { to, locale } = readMailContent(unlocked);
    const { petition, inLocale } = entry;
    const confirms = kind === "confirm" || kind === "reminder" || kind === "repeat-pending";
    const token = keys.tokenOf({ petition: id, id: signature });
    const link =
      kind === "privacy"
        ? `${publicUrl}/v1/privacy/${privacyTokenIn(unlocked)}`
        : confirms
          ? `${publicUrl}/v1/confirmations/${token}`
          : campaignUrl(locale, inLocale(locale));
    return composeMail({ kind, petition, office, locale, to, link });
  };
}

interface MailWriterOptions {
  readonly catalogue: Catalogue;
  readonly keys: ServerKeys;
  readonly office: Office;
  readonly publicUrl: string;
  readonly campaignUrl: (locale: Locale, document: PublicPetition) => string;
}

/** @throws TypeError where the mail holds none. */
function privacyTokenIn(content: unknown): string {
  if (typeof content === "object" && content !== null && "token" in content && typeof content.token === "string")
    return content.token;
  throw new TypeError("A mail about a person's own data holds no token.");
}

import type { Office, PublicPetition } from "@tdh/schemas";
import type { Locale } from "@tdh/schemas/rules";
import type { Catalogue } from "../catalogue.js";
import type { ServerKeys } from "../keys.js";
import type { OutboxRecord } from "../store/store.js";
import { composeMail } from "./compose.js";
import type { Mail } from "./mailer.js";
import { readMailContent } from "./outbox.js";

/** Unlocks a waiting mail and writes it. @throws Error where its petition is not served, or the server key is another. */
export function createMailWriter(options: MailWriterOptions): (record: OutboxRecord) => Mail {
  const { catalogue, keys, office, publicUrl, campaignUrl } = options;
  return ({ petition: id, kind, sealed }) => {
    const entry = catalogue.petition(id);
    if (!entry) throw new Error(`A mail waits for the petition "${id}", which this server does not serve.`);
    const { to, locale, token } = readMailContent(keys.unlock("outbox", id, sealed));
    const { petition, inLocale } = entry;
    const confirms = kind === "confirm" || kind === "repeat-pending";
    const link = confirms ? `${publicUrl}/v1/confirmations/${token}` : campaignUrl(locale, inLocale(locale));
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

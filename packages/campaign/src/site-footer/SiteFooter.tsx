import type { Office } from "@tdh/schemas";
import { localize } from "@tdh/schemas/rules";
import type { ReactNode } from "react";
import type { CampaignMessages } from "../messages/types.js";

/** The foot of every page: who is behind it, and what they do with personal data. */
export function SiteFooter({ office, messages }: SiteFooterProps): ReactNode {
  const { name, address, url, privacyUrl } = localize(office, messages.locale);
  return (
    <footer className="tdh-root tdh-site-footer" lang={messages.locale} dir={messages.dir}>
      <div>
        <p className="tdh-site-footer-name">{name}</p>
        <p>
          <bdi>
            {address.street}, {address.postalCode} {address.city}
          </bdi>
        </p>
      </div>
      <ul className="tdh-site-footer-links">
        <li>
          <a href={url}>{messages.contact.website}</a>
        </li>
        <li>
          <a href={privacyUrl}>{messages.privacy}</a>
        </li>
      </ul>
    </footer>
  );
}

export interface SiteFooterProps {
  /** Whose name, address and links it shows. */
  readonly office: Office;
  /** Words in the language of the page. */
  readonly messages: CampaignMessages;
}

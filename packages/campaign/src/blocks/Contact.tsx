import type { ReactNode } from "react";
import type { BlockProps } from "./block.js";
import { Section } from "./Section.js";
import { telephone } from "./telephone.js";

/** Where the office is and how it is reached: whatever its document gives. */
export function Contact({ block, outer, messages: { contact }, page: { office } }: BlockProps<"contact">): ReactNode {
  const { name, address, phone, fax, email, url } = office;
  return (
    <Section outer={outer} type="contact" heading={block.heading}>
      <address className="tdh-address">
        <p>
          <strong>{name}</strong>
          <br />
          <bdi>{address.street}</bdi>
          <br />
          <bdi>
            {address.postalCode} {address.city}
          </bdi>
        </p>
        <dl className="tdh-address-ways">
          {phone && (
            <Way label={contact.phone}>
              <a href={telephone(phone)} dir="ltr">
                {phone}
              </a>
            </Way>
          )}
          {fax && (
            <Way label={contact.fax}>
              <span dir="ltr">{fax}</span>
            </Way>
          )}
          {email && (
            <Way label={contact.email}>
              <a href={`mailto:${email}`}>{email}</a>
            </Way>
          )}
          <Way label={contact.website}>
            <a href={url}>{hostOf(url)}</a>
          </Way>
        </dl>
      </address>
    </Section>
  );
}

function Way({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function hostOf(url: string): string {
  return /^https:\/\/(?:www\.)?([^/]+)/.exec(url)?.[1] ?? url;
}

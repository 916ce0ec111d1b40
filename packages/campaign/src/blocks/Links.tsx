import type { ReactNode } from "react";
import { beside } from "./beside.js";
import type { BlockOf, BlockProps } from "./block.js";
import { formatBytes } from "./measures.js";
import { Section } from "./Section.js";

/** Where to read, watch or download more. What a reader must know before they follow a link stands in it. */
export function Links({ block, outer, messages }: BlockProps<"links">): ReactNode {
  return (
    <Section outer={outer} type="links" heading={block.heading}>
      <ul className="tdh-links-list">
        {block.links.map((link, index) => (
          <li key={index} data-kind={link.kind}>
            <a href={link.href} hrefLang={link.language}>
              {link.label}
              <Details link={link} messages={messages} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type DetailsProps = Pick<BlockProps<"links">, "messages"> & { readonly link: BlockOf<"links">["links"][number] };

/** Format and size of a file, and the language where it is another than the text's: `(PDF, 1.2 MB, in Dutch)`. */
function Details({ link: { format, bytes, language }, messages: { inLanguage, locale } }: DetailsProps): ReactNode {
  const details = [
    format,
    bytes === undefined ? undefined : formatBytes(bytes, locale),
    language === undefined || language === locale ? undefined : inLanguage[language],
  ].flatMap((detail) => detail ?? []);
  return details.length > 0 && <span className="tdh-links-details"> ({beside(details, locale)})</span>;
}

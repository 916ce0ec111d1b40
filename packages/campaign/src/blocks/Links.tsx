import type { ReactNode } from "react";
import type { BlockProps } from "./block.js";
import { Section } from "./Section.js";

/** Where to read, watch or download more, with the language of what a link leads to where it is another one. */
export function Links({ block, id, messages }: BlockProps<"links">): ReactNode {
  return (
    <Section id={id} type="links" heading={block.heading}>
      <ul className="tdh-links-list">
        {block.links.map(({ kind, label, href, language }) => (
          <li key={label} data-kind={kind}>
            <a href={href} hrefLang={language}>
              {label}
            </a>{" "}
            {language && language !== messages.locale && (
              <span className="tdh-links-note">{messages.inLanguage[language]}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

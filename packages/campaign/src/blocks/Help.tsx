import { formatMessage } from "@tdh/ui/messages";
import type { ReactNode } from "react";
import { Prose } from "../prose/Prose.js";
import type { BlockOf, BlockProps } from "./block.js";
import { formatDate } from "./dates.js";
import { Section } from "./Section.js";
import { telephone } from "./telephone.js";

/** Whom to turn to: lines to call and places to report abuse, in the document's order. */
export function Help({ block, outer, messages }: BlockProps<"help">): ReactNode {
  return (
    <Section outer={outer} type="help" heading={block.heading} landmark>
      <Prose text={block.text} />
      <ul className="tdh-help-lines">
        {block.lines.map((line, index) => (
          <li key={index}>
            <HelpLine line={line} messages={messages} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type HelpLineProps = Pick<BlockProps<"help">, "messages"> & { readonly line: BlockOf<"help">["lines"][number] };

function HelpLine({ line, messages: { help, locale } }: HelpLineProps): ReactNode {
  const { name, purpose, phone, url, verifiedOn } = line;
  const call = phone && (
    <a className="tdh-help-phone" href={telephone(phone)} dir="ltr">
      {phone}
    </a>
  );
  return (
    <>
      <h3 className="tdh-help-name">{phone === name ? call : name}</h3>
      <Prose text={purpose} />
      {call && phone !== name && <p>{call}</p>}
      {url && (
        <p>
          <a href={url}>{formatMessage(help.website, locale, { name })}</a>
        </p>
      )}
      {verifiedOn && (
        <p className="tdh-help-verified">
          {formatMessage(help.verified, locale, { date: formatDate(verifiedOn, locale) })}
        </p>
      )}
    </>
  );
}

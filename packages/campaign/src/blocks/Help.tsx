import { formatMessage } from "@tdh/ui/messages";
import type { ReactNode } from "react";
import type { BlockProps, LocalBlock } from "./block.js";
import { formatDate } from "./dates.js";
import { Paragraphs } from "./Paragraphs.js";
import { Section } from "./Section.js";
import { telephone } from "./telephone.js";

/** Whom to turn to: lines to call and places to report abuse, in the document's order. */
export function Help({ block, id, messages }: BlockProps<"help">): ReactNode {
  return (
    <Section id={id} type="help" heading={block.heading} landmark>
      <Paragraphs text={block.text} />
      <ul className="tdh-help-lines">
        {block.lines.map((line) => (
          <li key={line.name}>
            <HelpLine line={line} messages={messages} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type HelpLineProps = Pick<BlockProps<"help">, "messages"> & { readonly line: LocalBlock<"help">["lines"][number] };

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
      <p>{purpose}</p>
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

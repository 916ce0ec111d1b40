import { formatMessage } from "@tdh/ui/messages";
import type { ReactNode } from "react";
import type { BlockProps } from "./block.js";
import { Paragraphs } from "./Paragraphs.js";
import { PersonNotes } from "./PersonNotes.js";

/** A person's own words, set large. */
export function Quote({ block, id, messages }: BlockProps<"quote">): ReactNode {
  const { name, age } = block.person;
  const { nameAndAge } = messages.person;
  return (
    <figure id={id} className="tdh-quote">
      <blockquote className="tdh-quote-text">
        <Paragraphs text={block.text} />
      </blockquote>
      <figcaption>
        <p className="tdh-quote-person">
          {age === undefined ? name : formatMessage(nameAndAge, messages.locale, { name, age })}
        </p>
        <PersonNotes person={block.person} messages={messages} />
      </figcaption>
    </figure>
  );
}

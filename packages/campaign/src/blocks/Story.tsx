import type { ReactNode } from "react";
import type { BlockProps } from "./block.js";
import { Paragraphs } from "./Paragraphs.js";
import { PersonNotes } from "./PersonNotes.js";
import { Section } from "./Section.js";

/** What one person went through, with what a reader must know of that person. */
export function Story({ block, id, messages }: BlockProps<"story">): ReactNode {
  return (
    <Section id={id} type="story" heading={block.heading}>
      <PersonNotes person={block.person} messages={messages} />
      <Paragraphs text={block.text} />
    </Section>
  );
}

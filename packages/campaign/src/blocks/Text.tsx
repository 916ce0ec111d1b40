import type { ReactNode } from "react";
import type { BlockProps } from "./block.js";
import { Paragraphs } from "./Paragraphs.js";
import { Section } from "./Section.js";

/** A section of text under a heading. */
export function Text({ block, id }: BlockProps<"text">): ReactNode {
  return (
    <Section id={id} type="text" heading={block.heading}>
      <Paragraphs text={block.text} />
    </Section>
  );
}

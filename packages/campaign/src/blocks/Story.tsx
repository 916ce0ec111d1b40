import type { ReactNode } from "react";
import { Prose } from "../prose/Prose.js";
import type { BlockProps } from "./block.js";
import { PersonShown } from "./PersonShown.js";
import { Section } from "./Section.js";

/** What one person went through, with what a reader must know of that person. */
export function Story({ block, outer, messages }: BlockProps<"story">): ReactNode {
  return (
    <Section outer={outer} type="story" heading={block.heading}>
      <PersonShown person={block.person} messages={messages} />
      <Prose text={block.text} />
    </Section>
  );
}

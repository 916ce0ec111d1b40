import type { ReactNode } from "react";
import { Prose } from "../prose/Prose.js";
import type { BlockProps } from "./block.js";
import { Section } from "./Section.js";

/** A section of text under a heading. */
export function Text({ block, outer }: BlockProps<"text">): ReactNode {
  return (
    <Section outer={outer} type="text" heading={block.heading} level={block.level}>
      <Prose text={block.text} />
    </Section>
  );
}

import { Disclosure } from "@tdh/ui";
import type { ReactNode } from "react";
import { Prose } from "../prose/Prose.js";
import type { BlockProps } from "./block.js";
import { Section } from "./Section.js";

/** Questions that open to their answers, without scripts. */
export function Faq({ block, outer }: BlockProps<"faq">): ReactNode {
  return (
    <Section outer={outer} type="faq" heading={block.heading}>
      {block.questions.map(({ question, answer }, index) => (
        <Disclosure key={index} summary={question}>
          <Prose text={answer} />
        </Disclosure>
      ))}
    </Section>
  );
}

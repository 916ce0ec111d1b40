import { Disclosure } from "@tdh/ui";
import type { ReactNode } from "react";
import type { BlockProps } from "./block.js";
import { Paragraphs } from "./Paragraphs.js";
import { Section } from "./Section.js";

/** Questions that open to their answers, without scripts. */
export function Faq({ block, id }: BlockProps<"faq">): ReactNode {
  return (
    <Section id={id} type="faq" heading={block.heading}>
      {block.questions.map(({ question, answer }) => (
        <Disclosure key={question} summary={question}>
          <Paragraphs text={answer} />
        </Disclosure>
      ))}
    </Section>
  );
}

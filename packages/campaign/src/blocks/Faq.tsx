import type { ReactNode } from "react";
import type { BlockProps } from "./block.js";
import { Paragraphs } from "./Paragraphs.js";
import { Section } from "./Section.js";

/** Questions that open to their answers, without scripts. */
export function Faq({ block, id }: BlockProps<"faq">): ReactNode {
  return (
    <Section id={id} type="faq" heading={block.heading}>
      {block.questions.map(({ question, answer }) => (
        <details key={question} className="tdh-faq-item">
          <summary>{question}</summary>
          <div className="tdh-faq-answer">
            <Paragraphs text={answer} />
          </div>
        </details>
      ))}
    </Section>
  );
}

import type { ReactNode } from "react";
import type { OuterProps } from "./block.js";

/** The frame that blocks with a heading share. With `landmark` it is listed among the page's regions. */
export function Section({ outer, type, heading, level = 2, landmark = false, children }: SectionProps): ReactNode {
  // No block has an id with two hyphens in a row, so that none can be the same as this one.
  const headingId = `${outer.id}--heading`;
  const Heading = `h${level}` as const;
  return (
    <section {...outer} className={`tdh-block tdh-${type}`} aria-labelledby={landmark ? headingId : undefined}>
      <Heading className="tdh-block-heading" id={headingId}>
        {heading}
      </Heading>
      <div className="tdh-block-body">{children}</div>
    </section>
  );
}

interface SectionProps {
  readonly outer: OuterProps;
  readonly type: string;
  readonly heading: string;
  /** Where the heading stands in the outline of the page. @default 2 */
  readonly level?: 2 | 3;
  /** @default false */
  readonly landmark?: boolean;
  readonly children: ReactNode;
}

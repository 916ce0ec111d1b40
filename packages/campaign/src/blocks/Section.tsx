import type { ReactNode } from "react";

/** The frame that blocks with a heading share. With `landmark` it is listed among the page's regions. */
export function Section({ id, type, heading, landmark = false, children }: SectionProps): ReactNode {
  const titleId = `${id}-title`;
  return (
    <section id={id} className={`tdh-block tdh-${type}`} aria-labelledby={landmark ? titleId : undefined}>
      <h2 className="tdh-block-heading" id={titleId}>
        {heading}
      </h2>
      <div className="tdh-block-body">{children}</div>
    </section>
  );
}

interface SectionProps {
  readonly id: string;
  readonly type: string;
  readonly heading: string;
  readonly landmark?: boolean;
  readonly children: ReactNode;
}

import type { ReactNode } from "react";

/** Words for whoever hears the page, where a picture tells the others as much. */
export function VisuallyHidden({ children }: VisuallyHiddenProps): ReactNode {
  return <span className="tdh-visually-hidden">{children}</span>;
}

export interface VisuallyHiddenProps {
  /** Words, and nothing that takes focus: it could not be seen there. */
  readonly children: ReactNode;
}

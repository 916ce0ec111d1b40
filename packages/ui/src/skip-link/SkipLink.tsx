import type { ReactNode } from "react";

/** The first link of a page: out of sight until it has focus, it leads past what every page repeats (WCAG 2.2: 2.4.1). */
export function SkipLink({ href, children }: SkipLinkProps): ReactNode {
  return (
    <a className="tdh-skip" href={href}>
      {children}
    </a>
  );
}

export interface SkipLinkProps {
  /** `#` and the id of the page's main part. Give that `tabIndex={-1}`, so that focus goes there too. */
  readonly href: `#${string}`;
  /** Says where it leads. */
  readonly children: ReactNode;
}

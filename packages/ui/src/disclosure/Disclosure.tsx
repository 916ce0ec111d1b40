import type { ReactNode } from "react";

/** A line that opens to what is below it: the native `details`, which works before scripts and tells its state by itself. */
export function Disclosure({ summary, group, open = false, children }: DisclosureProps): ReactNode {
  return (
    <details className="tdh-disclosure" name={group} open={open}>
      <summary className="tdh-disclosure-summary">{summary}</summary>
      <div className="tdh-disclosure-content">{children}</div>
    </details>
  );
}

export interface DisclosureProps {
  /** Says what is inside; it stays when that is open. */
  readonly summary: ReactNode;
  /** Of those that share this name one is open at a time. @default each opens by itself */
  readonly group?: string | undefined;
  /** Whether it is open at first. @default false */
  readonly open?: boolean | undefined;
  /** What it opens to. */
  readonly children: ReactNode;
}

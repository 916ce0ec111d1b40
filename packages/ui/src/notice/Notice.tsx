import type { ReactNode } from "react";

/** A message that stands out from the text around it. It is not announced by itself: give it `live` when it appears later. */
export function Notice({
  tone = "info",
  heading,
  headingLevel: Heading = "h3",
  live = false,
  children,
}: NoticeProps): ReactNode {
  return (
    <div className="tdh-notice" data-tone={tone} role={live ? (tone === "error" ? "alert" : "status") : undefined}>
      {heading && <Heading className="tdh-notice-heading">{heading}</Heading>}
      {children}
    </div>
  );
}

export interface NoticeProps {
  /** What kind of message it is: the colour shows it, the words must say it. @default "info" */
  readonly tone?: "info" | "success" | "warning" | "error";
  /** A line over the message. */
  readonly heading?: string | undefined;
  /** Where the heading stands in the outline of the page. @default "h3" */
  readonly headingLevel?: "h2" | "h3" | "h4";
  /** Read out when it appears or changes: an error as an alert, any other as a status. @default false */
  readonly live?: boolean;
  /** The message: paragraphs, links, a list. */
  readonly children: ReactNode;
}

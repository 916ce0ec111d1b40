import type { ReactNode } from "react";

/** A plain text as paragraphs, which a blank line parts. */
export function Paragraphs({ text }: { readonly text: string }): ReactNode {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph, index) => <p key={index}>{paragraph}</p>);
}

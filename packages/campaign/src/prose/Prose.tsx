import { parseText, type TextPiece } from "@tdh/schemas";
import type { ReactNode } from "react";

/**
 * A text of a document: paragraphs, lists, stressed words and links, as `parseText` reads them. Whatever else stands in
 * it is words: HTML is shown as it is written, and so is a link to an address that is not allowed.
 */
export function Prose({ text }: ProseProps): ReactNode {
  return (
    <div className="tdh-prose">
      {parseText(text).map((part, index) =>
        part.type === "paragraph" ? (
          <p key={index}>{part.pieces.map(draw)}</p>
        ) : (
          <ul key={index}>
            {part.items.map((pieces, index) => (
              <li key={index}>{pieces.map(draw)}</li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}

export interface ProseProps {
  /** With the marks of a document's texts: a blank line, `- `, `**stress**`, `[words](address)`. */
  readonly text: string;
}

function draw(piece: TextPiece, index: number): ReactNode {
  if (piece.type === "words") return piece.words;
  if (piece.type === "strong") return <strong key={index}>{piece.words}</strong>;
  return (
    <a key={index} href={piece.href}>
      {piece.words}
    </a>
  );
}

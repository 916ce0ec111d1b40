/**
 * A text on one line, with signs that are not seen named (`U+202E`): what a document or a file holds changes neither the
 * sentence that it stands in nor the terminal that shows it.
 */
export function visible(text: string): string {
  // U+FEFF counts as a blank in regular expressions, and nobody sees it.
  return nameUnseen(text.replace(/[^\S\uFEFF]+/g, " "));
}

/** The same for a name, whose blanks stay as they are. */
export function nameUnseen(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (sign) => codePointName(sign));
}

/** As Unicode writes it: U+0007. */
export function codePointName(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

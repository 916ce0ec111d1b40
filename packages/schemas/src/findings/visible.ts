/**
 * A text on one line, with signs that are not seen named (`U+202E`): what a document holds changes neither the sentence
 * that it stands in nor the terminal that shows it.
 */
export function visible(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}]/gu, codePointName)
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}/gu, codePointName);
}

/** As Unicode writes it: U+0007. */
function codePointName(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

import { lineStartsOf, positionAt } from "./lines.js";
import { UnreadableFileError } from "./unreadable.js";

/** The largest file that is read, in bytes. */
export const maximumBytes = 1_000_000;

/**
 * The text of a file.
 * @throws UnreadableFileError where it is not UTF-8, at the first character that is not.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new UnreadableFileError(file, { line: 1, column: 1 }, "encoding", { found: "UTF-16" });
  const text = decodes(bytes);
  if (text !== undefined) return text.replace(/^\uFEFF/, "");
  const before = longestBeginning(bytes);
  const found = `0x${(bytes[Buffer.byteLength(before)] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
  const readable = before.replace(/^\uFEFF/, "");
  throw new UnreadableFileError(file, positionAt(lineStartsOf(readable), readable.length), "encoding", { found });
}

function decodes(bytes: Uint8Array, options: { readonly stream?: boolean } = {}): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, options);
  } catch {
    return undefined;
  }
}

/** The whole characters before the first byte that does not belong to one. */
function longestBeginning(bytes: Uint8Array): string {
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodes(bytes.subarray(0, middle), { stream: true }) === undefined) invalid = middle;
    else valid = middle;
  }
  return decodes(bytes.subarray(0, valid), { stream: true }) ?? "";
}

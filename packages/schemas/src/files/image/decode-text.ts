/**
 * Reads XML as text (XML 1.0, appendix F): UTF-8, UTF-16 by its mark or its shape, and the Latin alphabets that older
 * drawing programs declare. Other encodings, and bytes that are not of the encoding, give `undefined`.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return decode("utf-16le", bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return decode("utf-16be", bytes);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString("latin1");
  const declared = /^[^<]*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
  if (["utf-8", "utf8", "us-ascii", "ascii"].includes(declared)) return decode("utf-8", bytes);
  if (["iso-8859-1", "latin1", "windows-1252"].includes(declared)) return decode("windows-1252", bytes);
  return undefined;
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

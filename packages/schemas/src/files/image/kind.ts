/** A kind of picture that is read. */
export type ImageKind = "jpeg" | "png" | "webp" | "avif" | "tiff" | "gif" | "svg";

/** What the first bytes say a file is, whatever its name says; `heic` is known, so that its finder can be told what to do. */
export function kindOf(file: Buffer): ImageKind | "heic" | undefined {
  const at = (offset: number, signature: string) =>
    file.subarray(offset, offset + signature.length).equals(Buffer.from(signature, "latin1"));
  if (at(0, "\xFF\xD8\xFF")) return "jpeg";
  if (at(0, "\x89PNG\r\n\x1A\n")) return "png";
  if (at(0, "RIFF") && at(8, "WEBP")) return "webp";
  if (at(0, "GIF87a") || at(0, "GIF89a")) return "gif";
  if (["II*\0", "MM\0*", "II+\0", "MM\0+"].some((signature) => at(0, signature))) return "tiff";
  if (at(4, "ftyp")) return kindOfMedia(file);
  // UTF-16 is read the same way, without its zeros.
  return /<(?:[\w.-]+:)?svg[\s/>]/.test(file.toString("latin1", 0, 65_536).replaceAll("\0", "")) ? "svg" : undefined;
}

/** ISO/IEC 14496-12, 4.3: the major brand, then those that the file agrees with as well. */
function kindOfMedia(file: Buffer): "avif" | "heic" | undefined {
  const length = Math.min(file.length >= 4 ? file.readUInt32BE(0) : 0, 256);
  const brands = Array.from(file.toString("latin1", 8, length).matchAll(/.{4}/gs), ([brand]) => brand);
  if (brands.includes("avif") || brands.includes("avis")) return "avif";
  return brands.some((brand) => /^(?:he[ivc]|mif1|msf1)/.test(brand)) ? "heic" : undefined;
}

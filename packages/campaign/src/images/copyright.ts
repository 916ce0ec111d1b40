import type { Sharp } from "sharp";

/**
 * Has a file say whose it is, and nothing else: EXIF `Copyright`, which has ASCII letters only (Exif 3.0, 4.6.5), where the
 * notice can be written in them; and `dc:rights` in XMP, in any alphabet.
 */
export function withCopyright(image: Sharp, notice: string | undefined): Sharp {
  if (notice === undefined) return image;
  const plain = notice.replaceAll("©", "(c)").normalize("NFKD").replace(/\p{M}/gu, "");
  const marked = /^[\x20-\x7e]+$/.test(plain) ? image.withExif({ IFD0: { Copyright: plain } }) : image;
  return marked.withXmp(
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
      '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:rights><rdf:Alt>' +
      `<rdf:li xml:lang="x-default">${escape(notice)}</rdf:li>` +
      "</rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>",
  );
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

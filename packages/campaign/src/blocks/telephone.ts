/** A telephone number as it is written becomes a link that dials it (RFC 3966). */
export function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, "")}`;
}

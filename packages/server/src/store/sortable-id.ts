/**
 * An identifier that sorts by time: 48 bits of milliseconds and 80 random bits in Crockford's base32, 26 characters (the
 * form of a ULID). Rows that are added last lie together, so that an index of millions stays quick.
 * @param random - 10 random bytes.
 */
export function sortableId(time: Date, random: Uint8Array): string {
  return `${encode(BigInt(time.getTime()), 10)}${encode(BigInt(`0x${Buffer.from(random).toString("hex")}`), 16)}`;
}

/** The first identifier that a moment can have. */
export function lowestId(time: Date): string {
  return `${encode(BigInt(Math.max(0, time.getTime())), 10)}${"0".repeat(16)}`;
}

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

function encode(number: bigint, length: number): string {
  let text = "";
  for (let rest = number; text.length < length; rest >>= 5n) text = alphabet.charAt(Number(rest & 31n)) + text;
  return text;
}

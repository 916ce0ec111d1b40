/** In milliseconds. */
export const day = 86_400_000;

/** When a date begins, in milliseconds since 1970: in UTC, wherever the office and its readers are. */
export function startOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

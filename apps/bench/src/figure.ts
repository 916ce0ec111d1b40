/** One measured figure. Times and rates are ratios to a reference measured in the same run; sizes are exact. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** What the value is measured against. */
  readonly reference: string;
  /** A bound that an issue has set. */
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly runs: number;
}

export function fallsShort({ value, atLeast = -Infinity, atMost = Infinity }: Figure): boolean {
  return value < atLeast || value > atMost;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = low] =
    sorted.length % 2 === 0 ? sorted.slice(middle - 1, middle + 1) : [sorted[middle]];
  return (low + high) / 2;
}

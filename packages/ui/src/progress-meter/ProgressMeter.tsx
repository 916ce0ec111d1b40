import type { ReactNode } from "react";

/** How far a sum has come to its goal. Words beside it say the same; past the goal it stays full. */
export function ProgressMeter({ label, value, max }: ProgressMeterProps): ReactNode {
  return <progress className="tdh-meter" aria-label={label} value={Math.min(Math.max(value, 0), max)} max={max} />;
}

export interface ProgressMeterProps {
  /** Its accessible name: both numbers, in words. */
  readonly label: string;
  /** What was reached; under 0 counts as 0, and more than `max` as `max`. */
  readonly value: number;
  /** The goal, more than 0. */
  readonly max: number;
}

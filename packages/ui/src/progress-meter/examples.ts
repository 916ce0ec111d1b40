import type { ProgressMeterProps } from "./ProgressMeter.js";

/** Named states of a meter. */
export const progressMeterExamples = {
  nothing: { label: "0 of 10,000 signatures", value: 0, max: 10_000 },
  begun: { label: "1 of 10,000 signatures", value: 1, max: 10_000 },
  half: { label: "5,000 of 10,000 signatures", value: 5000, max: 10_000 },
  pastGoal: { label: "60,412 of 10,000 signatures", value: 60_412, max: 10_000 },
} satisfies Record<string, ProgressMeterProps>;

import { donationMessages } from "../messages/index.js";
import type { DonationMeterProps } from "./DonationMeter.js";

const nothing = { appeal: "school-meals", currency: "EUR", raised: 0, pending: 0, donors: 0 } as const;

/** Named states of the meter. */
export const meterExamples = {
  underWay: {
    total: { ...nothing, raised: 125_050, pending: 99_900, donors: 31, goal: 500_000 },
    messages: donationMessages.en,
  },
  withoutGoal: { total: nothing, messages: donationMessages.en },
  pastGoal: { total: { ...nothing, raised: 900_000, donors: 410, goal: 500_000 }, messages: donationMessages.nl },
} satisfies Record<string, DonationMeterProps>;

import type { Locale } from "@tdh/schemas/rules";
import { donationMessages } from "../messages/index.js";
import type { DonationMeterProps } from "./DonationMeter.js";

/** Named states of the meter. */
export function meterExamples(locale: Locale) {
  const messages = donationMessages[locale];
  const nothing = { appeal: "school-meals", currency: "EUR", raised: 0, pending: 0, donors: 0 } as const;
  const begun = { ...nothing, raised: 125_050, pending: 99_900, donors: 31 };
  return {
    nothingYet: { total: { ...nothing, goal: 500_000 }, messages },
    underWay: { total: { ...begun, goal: 500_000 }, messages },
    withoutGoal: { total: begun, messages },
    pastGoal: { total: { ...nothing, raised: 900_000, donors: 410, goal: 500_000 }, messages },
  } satisfies Record<string, DonationMeterProps>;
}

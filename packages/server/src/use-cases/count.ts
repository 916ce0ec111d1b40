import type { DonationAppeal, DonationTotal, Petition, SignatureCount } from "@tdh/schemas";
import type { Ports } from "./ports.js";

/** Counts a petition from its tally: what was confirmed, and what was signed on paper. */
export async function countSignatures(
  { store, now }: Pick<Ports, "store" | "now">,
  petition: Petition,
): Promise<SignatureCount> {
  const { pending, confirmed, offline, byCountry } = await store.tally(petition.id);
  const total = confirmed + offline;
  return {
    petition: petition.id,
    total,
    confirmed,
    offline,
    pending,
    goal: { current: total, target: petition.goal },
    byCountry,
    asOf: now().toISOString(),
  };
}

/** Sums up the gifts to an appeal, in minor units. */
export async function totalDonations({ store }: Ports, appeal: DonationAppeal): Promise<DonationTotal> {
  const sums = await store.donationSums(appeal.id);
  const total = { appeal: appeal.id, currency: appeal.currency, ...sums };
  return appeal.goal === undefined ? total : { ...total, goal: appeal.goal };
}

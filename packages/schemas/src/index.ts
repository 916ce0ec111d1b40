export type { DonationReceipt, DonationTotal, Problem, SignatureCount, SignatureReceipt, TransferStep } from "./api.js";
export { blockSchema, campaignSchema, type Block, type Campaign } from "./campaign.js";
export { defineCampaign, defineDonation, defineOffice, definePetition, DefinitionError } from "./define.js";
export { donationRequestSchema, donationSchema, type DonationAppeal } from "./donation.js";
export { officeSchema, type Office } from "./office.js";
export { issuesOf, petitionSchema, signatureSchema, type Petition } from "./petition.js";
export {
  publicDonation,
  publicPetition,
  type PublicDonation,
  type PublicField,
  type PublicPetition,
} from "./public.js";

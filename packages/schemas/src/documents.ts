import { campaignSchema, type Campaign } from "./campaign.js";
import { donationSchema, type DonationAppeal } from "./donation.js";
import { officeSchema, type Office } from "./office.js";
import { petitionSchema, type Petition } from "./petition.js";

/** The schema of each kind of document. */
export const documentSchemas = {
  campaign: campaignSchema,
  petition: petitionSchema,
  donation: donationSchema,
  office: officeSchema,
} as const;

export type DocumentKind = keyof typeof documentSchemas;

/** Any document of an office; `kind` tells which. */
export type CampaignDocument = Campaign | Petition | DonationAppeal | Office;

export function isDocumentKind(kind: unknown): kind is DocumentKind {
  return typeof kind === "string" && Object.hasOwn(documentSchemas, kind);
}

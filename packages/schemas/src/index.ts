export type { DonationReceipt, DonationTotal, Problem, SignatureCount, SignatureReceipt, TransferStep } from "./api.js";
export { blockSchema, type Block } from "./blocks.js";
export { campaignSchema, type Campaign } from "./campaign.js";
export { checkCampaign, checkDocument, type CheckedDocument } from "./check/check-document.js";
export type { CheckOptions, ImageFacts } from "./check/context.js";
export type { Finding, FindingCode, FindingPath, Severity } from "./check/finding.js";
export { defineCampaign, defineDonation, defineOffice, definePetition, DefinitionError } from "./define.js";
export type { CampaignDocument, DocumentKind } from "./documents.js";
export { donationRequestSchema, donationSchema, type DonationAppeal } from "./donation.js";
export { helpLines, type KnownHelpLine } from "./help-lines.js";
export { DocumentVersionError, migrate } from "./migrate.js";
export { officeSchema, type Office } from "./office.js";
export { pageMetadata, type PageMetadata, type PageMetadataOptions } from "./page-metadata.js";
export { parseText, plainText, type TextPart, type TextPiece } from "./parse-text.js";
export { personSchema, type Person } from "./people.js";
export { issuesOf, petitionSchema, signatureSchema, type Petition } from "./petition.js";
export { publicCampaign, type PublicBlock, type PublicCampaign, type PublicPerson } from "./public-campaign.js";
export {
  publicDonation,
  publicPetition,
  type PublicDonation,
  type PublicField,
  type PublicPetition,
} from "./public.js";
export { NotPublishedError, publicationOf, type Publication } from "./publication.js";

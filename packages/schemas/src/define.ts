import type { z } from "zod";
import { campaignSchema, type Campaign } from "./campaign.js";
import { donationSchema, type DonationAppeal } from "./donation.js";
import { officeSchema, type Office } from "./office.js";
import { petitionSchema, type Petition } from "./petition.js";

/** A document does not fit its schema. The message names every place and what is wrong there. */
export class DefinitionError extends Error {
  override readonly name = "DefinitionError";
  readonly issues: readonly z.core.$ZodIssue[];

  constructor(kind: string, id: string, error: z.ZodError) {
    const lines = error.issues.map(({ path, message }) => `  ${path.join(".") || "(document)"}: ${message}`);
    super(`The ${kind} ${id} cannot be used:\n${lines.join("\n")}`);
    this.issues = error.issues;
  }
}

/** Checks an office's document. @throws DefinitionError naming each place that is wrong. */
export function defineOffice(document: z.input<typeof officeSchema>): Office {
  return define("office", officeSchema, document);
}

/** Checks a campaign document. @throws DefinitionError naming each place that is wrong. */
export function defineCampaign(document: z.input<typeof campaignSchema>): Campaign {
  return define("campaign", campaignSchema, document);
}

/** Checks a petition definition. @throws DefinitionError naming each place that is wrong. */
export function definePetition(document: z.input<typeof petitionSchema>): Petition {
  return define("petition", petitionSchema, document);
}

/** Checks the definition of a donation appeal. @throws DefinitionError naming each place that is wrong. */
export function defineDonation(document: z.input<typeof donationSchema>): DonationAppeal {
  return define("donation", donationSchema, document);
}

function define<Schema extends z.ZodType>(kind: string, schema: Schema, document: unknown): z.output<Schema> {
  const parsed = schema.safeParse(document);
  if (parsed.success) return parsed.data;
  const id =
    document !== null && typeof document === "object" && "id" in document
      ? `"${String(document.id)}"`
      : "without an id";
  throw new DefinitionError(kind, id, parsed.error);
}

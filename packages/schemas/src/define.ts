import type { z } from "zod";
import type { campaignSchema, Campaign } from "./campaign.js";
import { readDefinition } from "./check/check-document.js";
import type { Finding } from "./check/finding.js";
import type { DocumentKind } from "./documents.js";
import type { donationSchema, DonationAppeal } from "./donation.js";
import { describeFinding } from "./findings/describe-finding.js";
import { en } from "./findings/en.js";
import type { officeSchema, Office } from "./office.js";
import type { petitionSchema, Petition } from "./petition.js";
import { isRecord } from "./rules/field.js";

/** A document cannot be used as it is. The message names every place and what is wrong there. */
export class DefinitionError extends Error {
  override readonly name = "DefinitionError";

  constructor(
    kind: DocumentKind,
    id: string,
    readonly findings: readonly Finding[],
  ) {
    const lines = findings.map(({ path, ...rest }) => {
      return `  ${path.join(".") || "(document)"}: ${describeFinding({ path, ...rest }, en)}`;
    });
    super(`The ${kind} ${id} cannot be used:\n${lines.join("\n")}`);
  }
}

/** Checks an office's document. @throws DefinitionError naming each place that is wrong. */
export function defineOffice(document: z.input<typeof officeSchema>): Office {
  return define("office", document);
}

/**
 * Checks the shape of a campaign document, and what its parts say of each other. Whether it may be published is for
 * `checkCampaign` to say.
 * @throws DefinitionError naming each place that is wrong.
 */
export function defineCampaign(document: z.input<typeof campaignSchema>): Campaign {
  return define("campaign", document);
}

/** Checks a petition definition. @throws DefinitionError naming each place that is wrong. */
export function definePetition(document: z.input<typeof petitionSchema>): Petition {
  return define("petition", document);
}

/** Checks the definition of a donation appeal. @throws DefinitionError naming each place that is wrong. */
export function defineDonation(document: z.input<typeof donationSchema>): DonationAppeal {
  return define("donation", document);
}

function define<Kind extends DocumentKind>(kind: Kind, input: unknown) {
  const { document, findings } = readDefinition(kind, input);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (document && errors.length === 0) return document;
  const id = isRecord(input) && typeof input["id"] === "string" ? `"${input["id"]}"` : "without an id";
  throw new DefinitionError(kind, id, errors);
}

import { fileURLToPath } from "node:url";
import type { Campaign } from "../campaign.js";
import { checkDocument, readDefinition } from "../check/check-document.js";
import type { CampaignDocument } from "../documents.js";
import type { DonationAppeal } from "../donation.js";
import type { Office } from "../office.js";
import type { Petition } from "../petition.js";
import { describePlaced } from "./describe-placed.js";
import { expandGlobs } from "./expand-globs.js";
import type { PlacedFinding } from "./file-finding.js";
import { placeFindings } from "./position.js";
import { kindIn, repeatedIds } from "./repeated-ids.js";
import { readSource, type SourceDocument } from "./source-document.js";
import { UnreadableFileError } from "./unreadable.js";

/** The documents of an office's site, each kind in order of their files. */
export interface Documents {
  readonly campaigns: readonly Campaign[];
  readonly petitions: readonly Petition[];
  readonly donations: readonly DonationAppeal[];
  readonly offices: readonly Office[];
}

/** Documents of a site cannot be used. The message names each place: file, line, column, and what is wrong there. */
export class DocumentsError extends Error {
  override readonly name = "DocumentsError";

  constructor(readonly findings: readonly (PlacedFinding & { readonly file: string })[]) {
    const lines = findings.map((finding) => {
      const { file, line, column } = finding;
      return `  ${file}:${line}:${column}: ${describePlaced(finding, "en")}`;
    });
    super(["The documents cannot be used:", ...lines].join("\n"));
  }
}

/**
 * Reads the documents that a site starts with. Like `defineCampaign` and its like, it refuses what cannot be used at all,
 * and what points to a document that is not among them; whether a campaign may be shown, `publicationOf` says for each page.
 *
 * @param patterns Files, folders and patterns, as `expandGlobs` takes them, or their `file:` addresses.
 * @throws DocumentsError naming each place that is wrong.
 * @throws NoFilesError naming each pattern that names no file.
 */
export function loadDocuments(patterns: readonly (string | URL)[]): Documents {
  const files = expandGlobs(patterns.map((pattern) => (pattern instanceof URL ? fileURLToPath(pattern) : pattern)));
  const faults: (PlacedFinding & { readonly file: string })[] = [];
  const loaded: { readonly source: SourceDocument; readonly document: CampaignDocument | undefined }[] = [];
  const refuse = (file: string, findings: readonly PlacedFinding[]) =>
    faults.push(...findings.filter(({ severity }) => severity === "error").map((finding) => ({ ...finding, file })));

  for (const file of files)
    try {
      const source = readSource(file);
      const kind = kindIn(source);
      const { document, findings } = kind ? readDefinition(kind, source.value) : checkDocument(source.value);
      loaded.push({ source, document });
      refuse(file, placeFindings(source, findings));
    } catch (error) {
      if (!(error instanceof UnreadableFileError)) throw error;
      refuse(file, [error.finding]);
    }
  for (const [{ file }, findings] of repeatedIds(loaded.map(({ source }) => source))) refuse(file, findings);

  const documents = inKinds(loaded.flatMap(({ document }) => document ?? []));
  // What a file at fault may hold would be missed by others.
  if (faults.length === 0)
    for (const { source, document } of loaded)
      if (document?.kind === "campaign") {
        const { findings } = readDefinition("campaign", source.value, documents);
        refuse(source.file, placeFindings(source, findings));
      }
  if (faults.length > 0) throw new DocumentsError(faults);
  return documents;
}

function inKinds(documents: readonly CampaignDocument[]): Documents {
  return {
    campaigns: documents.filter((document) => document.kind === "campaign"),
    petitions: documents.filter((document) => document.kind === "petition"),
    donations: documents.filter((document) => document.kind === "donation"),
    offices: documents.filter((document) => document.kind === "office"),
  };
}

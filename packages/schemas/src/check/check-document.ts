import { documentSchemas, type CampaignDocument, type DocumentKind } from "../documents.js";
import { DocumentVersionError, kindOf, migrate, writtenVersion } from "../migrate.js";
import { currentVersion } from "../primitives.js";
import { isRecord } from "../rules/field.js";
import { checkStructure } from "./campaign-structure.js";
import { checkCare } from "./care.js";
import type { CheckOptions } from "./context.js";
import { checkAppealDefinition, checkLanguages, checkPetitionDefinition } from "./definitions.js";
import { severities, type Finding, type Report } from "./finding.js";
import { checkPeople } from "./people.js";
import { reportIssues } from "./schema-findings.js";
import { checkCampaignWords, checkWords } from "./words.js";

/**
 * Checks a document of any kind, whatever it is: its shape, what its parts say of each other and, for a campaign,
 * safeguarding, terms, links, dates and translations. An older version is lifted first (`migrate`), so paths are those
 * of the lifted document.
 */
export function checkDocument(input: unknown, options: CheckOptions = {}): CheckedDocument {
  const { document, report, findings } = readDocument(input);
  if (document) checkRules(document, report, options);
  return { document, findings };
}

/** Checks a campaign; its kind need not be said. */
export function checkCampaign(input: unknown, options: CheckOptions = {}): readonly Finding[] {
  const { document, report, findings } = readDocument(input, "campaign");
  if (document) checkRules(document, report, options);
  return findings;
}

/**
 * The document, and what is wrong with its shape, between its parts, or with what it points to: what keeps it from being
 * used at all.
 */
export function readDefinition<Kind extends DocumentKind>(
  kind: Kind,
  input: unknown,
  options: CheckOptions = {},
): CheckedDocument<Kind> {
  const { document, report, findings } = readDocument(input, kind);
  if (!document) return { document: undefined, findings };
  checkParts(document, report, options);
  return { document: document as DocumentOf<Kind>, findings };
}

export interface CheckedDocument<Kind extends DocumentKind = DocumentKind> {
  /** With all that it left out filled in; nothing where it does not fit its schema. */
  readonly document: DocumentOf<Kind> | undefined;
  /** In the order of the rules. */
  readonly findings: readonly Finding[];
}

type DocumentOf<Kind extends DocumentKind> = Extract<CampaignDocument, { kind: Kind }>;

/** What the parts of a document say of each other. */
function checkParts(document: CampaignDocument, report: Report, options: CheckOptions): void {
  checkLanguages(document, report);
  if (document.kind === "campaign") checkStructure(document, report, options);
  if (document.kind === "petition") checkPetitionDefinition(document, report);
  if (document.kind === "donation") checkAppealDefinition(document, report);
}

function checkRules(document: CampaignDocument, report: Report, options: CheckOptions): void {
  checkParts(document, report, options);
  if (document.kind !== "campaign") return checkWords(document, report);
  checkPeople(document, report, options.now ?? new Date());
  checkCare(document, report, options);
  checkCampaignWords(document, report, options);
}

function readDocument(input: unknown, kind?: DocumentKind) {
  const findings: Finding[] = [];
  const report: Report = (code, path, data = {}) => findings.push({ severity: severities[code], code, path, data });
  return { document: parse(input, report, kind), report, findings };
}

function parse(input: unknown, report: Report, expected?: DocumentKind): CampaignDocument | undefined {
  try {
    const lifted = migrate(expected && isRecord(input) ? { kind: expected, ...input } : input);
    const kind = expected ?? (isRecord(lifted) ? kindOf(lifted) : undefined);
    if (!kind) {
      report("kind_unknown", [], { allowed: Object.keys(documentSchemas).join(", ") });
      return undefined;
    }
    const parsed = documentSchemas[kind].safeParse(lifted, { reportInput: true });
    if (parsed.success) return parsed.data;
    reportIssues(parsed.error.issues, report);
  } catch (error) {
    if (!(error instanceof DocumentVersionError)) throw error;
    report("version_unknown", ["version"], { version: writtenVersion(error.version), newest: currentVersion });
  }
  return undefined;
}

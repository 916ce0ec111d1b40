import { checkDocument, readDefinition, type CheckedDocument } from "../check/check-document.js";
import type { CheckOptions, ImageFacts } from "../check/context.js";
import type { CampaignDocument, DocumentKind } from "../documents.js";
import { inOrderOfFile, type PlacedFinding } from "./file-finding.js";
import { createPictureReader, picturesOf } from "./picture-files.js";
import { placeFindings } from "./position.js";
import { kindIn, repeatedIds } from "./repeated-ids.js";
import { readSource, type SourceDocument } from "./source-document.js";
import { UnreadableFileError } from "./unreadable.js";

export interface CheckFilesOptions {
  /** The moment that consents, help lines and dates are measured at. @default now */
  readonly now?: Date | undefined;
  /** The folder that the site serves as `/`: pictures whose address begins with `/` are read from it. @default none is read */
  readonly images?: string | undefined;
  /** Whether notes are told that are neither errors nor warnings. @default true */
  readonly notes?: boolean | undefined;
}

/** What was found in one file. */
export interface FileReport {
  readonly file: string;
  /** Whether the file could be read as YAML or JSON at all. */
  readonly isReadable: boolean;
  /** Nothing where it does not fit its schema. */
  readonly document: CampaignDocument | undefined;
  /** In the order of the file. */
  readonly findings: readonly PlacedFinding[];
}

/**
 * Checks files, each holding one document in YAML or JSON. A campaign is checked against the petitions, appeals and offices
 * among them. A kind of which none is given is not looked for, nor is one while a file that may hold it is at fault.
 */
export async function checkFiles(
  files: readonly string[],
  { now = new Date(), images, notes = true }: CheckFilesOptions = {},
): Promise<readonly FileReport[]> {
  const entries = files.map((file) => readEntry(file, now));
  const options = { now, notes, ...contextOf(entries) };
  const readPicture = images === undefined ? undefined : createPictureReader(images);
  const repeated = repeatedIds(entries.flatMap(({ source }) => source ?? []));
  const reports: FileReport[] = [];
  for (const { file, source, checked, finding } of entries) {
    if (finding) reports.push({ file, isReadable: false, document: undefined, findings: [finding] });
    else {
      const { document, findings } = checked ?? (await checkCampaignSource(source, options, readPicture));
      const placed = [...(repeated.get(source) ?? []), ...placeFindings(source, findings)];
      reports.push({ file, isReadable: true, document, findings: placed.sort(inOrderOfFile) });
    }
  }
  return reports;
}

type Entry =
  | { readonly file: string; readonly finding: PlacedFinding; readonly source?: never; readonly checked?: never }
  /** What other documents need is checked at once; a campaign when all of them are known. */
  | {
      readonly file: string;
      readonly finding?: never;
      readonly source: SourceDocument;
      readonly checked: CheckedDocument | undefined;
    };

function readEntry(file: string, now: Date): Entry {
  try {
    const source = readSource(file);
    return { file, source, checked: kindIn(source) === "campaign" ? undefined : checkDocument(source.value, { now }) };
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return { file, finding: error.finding };
  }
}

function contextOf(entries: readonly Entry[]): Pick<CheckOptions, "petitions" | "donations" | "offices"> {
  const inDoubt = new Set(entries.flatMap(kindsInDoubt));
  const documents = entries.flatMap(({ checked }) => checked?.document ?? []);
  const petitions = documents.filter((document) => document.kind === "petition");
  const donations = documents.filter((document) => document.kind === "donation");
  const offices = documents.filter((document) => document.kind === "office");
  return {
    petitions: petitions.length > 0 && !inDoubt.has("petition") ? petitions : undefined,
    donations: donations.length > 0 && !inDoubt.has("donation") ? donations : undefined,
    offices: offices.length > 0 && !inDoubt.has("office") ? offices : undefined,
  };
}

/** What a file at fault may hold. */
function kindsInDoubt({ source, checked }: Entry): readonly DocumentKind[] {
  if (source && (!checked || checked.document)) return [];
  const kind = source && kindIn(source);
  return kind ? [kind] : ["petition", "donation", "office"];
}

async function checkCampaignSource(
  { value }: SourceDocument,
  options: CheckOptions,
  readPicture: PictureReader | undefined,
): Promise<CheckedDocument> {
  return checkDocument(value, { ...options, images: readPicture && (await readPictures(value, readPicture)) });
}

/** Which pictures a page has is known once it fits its schema. */
async function readPictures(value: unknown, readPicture: PictureReader): Promise<ReadonlyMap<string, ImageFacts>> {
  const { document } = readDefinition("campaign", value);
  const images = new Map<string, ImageFacts>();
  for (const address of document ? picturesOf(document) : []) images.set(address, await readPicture(address));
  return images;
}

type PictureReader = ReturnType<typeof createPictureReader>;

import type { Campaign, DonationAppeal, Office, Petition } from "@tdh/schemas";
import { loadDocuments } from "@tdh/schemas/files";
import { readTheme, type Theme } from "@tdh/ui/theme";
import { readFileSync } from "node:fs";

export interface Content {
  readonly office: Office;
  readonly campaign: Campaign;
  readonly petition: Petition;
  readonly appeal: DonationAppeal;
  readonly theme: Theme;
}

/**
 * Reads the office's documents from `content/*.yaml`, and its looks from `content/theme.tokens.json`.
 * @param publicKey - Seals the petition's personal data where its document names no key of the office.
 * @throws DocumentsError naming file and line of all that is wrong.
 * @throws ThemeError naming each token of the theme that is.
 */
export function readContent(folder: URL, publicKey: string | undefined): Content {
  const { offices, campaigns, petitions, donations } = loadDocuments([folder]);
  const petition = only(petitions, "petition");
  return {
    office: only(offices, "office"),
    campaign: only(campaigns, "campaign"),
    petition: { publicKey, ...petition },
    appeal: only(donations, "donation"),
    theme: readTheme(JSON.parse(readFileSync(new URL("theme.tokens.json", folder), "utf8"))),
  };
}

/** This site shows one document of each kind, and its folder holds another number of them. */
class ContentError extends Error {
  override readonly name = "ContentError";
}

function only<Document>(documents: readonly Document[], kind: string): Document {
  const [document] = documents;
  if (document && documents.length === 1) return document;
  throw new ContentError(
    `The folder "content" holds ${documents.length} documents of the kind "${kind}"; the site shows one.`,
  );
}

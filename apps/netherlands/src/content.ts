import {
  defineCampaign,
  defineDonation,
  defineOffice,
  definePetition,
  type Campaign,
  type DonationAppeal,
  type Office,
  type Petition,
} from "@tdh/schemas";
import { readTheme, type Theme } from "@tdh/ui/theme";
import { readFileSync } from "node:fs";
import { parse } from "yaml";

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
 * @throws DefinitionError naming each place of a document that is wrong.
 * @throws ThemeError naming each token of the theme that is.
 */
export function readContent(folder: URL, publicKey: string | undefined): Content {
  const read = (name: string) => parse(readFileSync(new URL(`${name}.yaml`, folder), "utf8"), { maxAliasCount: 20 });
  return {
    office: defineOffice(read("office")),
    campaign: defineCampaign(read("campaign")),
    petition: definePetition({ ...(publicKey ? { publicKey } : {}), ...read("petition") }),
    appeal: defineDonation(read("donation")),
    theme: readTheme(JSON.parse(readFileSync(new URL("theme.tokens.json", folder), "utf8"))),
  };
}

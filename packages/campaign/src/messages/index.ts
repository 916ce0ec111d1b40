import type { Locale } from "@tdh/schemas/rules";
import { ar } from "./ar.js";
import { da } from "./da.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { it } from "./it.js";
import { nl } from "./nl.js";
import type { CampaignMessages } from "./types.js";

export type { CampaignMessages } from "./types.js";
export { ar, da, de, en, es, fr, it, nl };

/** The words of the blocks of a campaign page, by language. Importing one language by its name keeps the others out of a bundle. */
export const campaignMessages: Readonly<Record<Locale, CampaignMessages>> = { en, nl, de, fr, it, es, da, ar };

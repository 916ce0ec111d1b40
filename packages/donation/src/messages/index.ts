import type { Locale } from "@tdh/schemas/rules";
import { ar } from "./ar.js";
import { da } from "./da.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { it } from "./it.js";
import { nl } from "./nl.js";
import type { DonationMessages } from "./types.js";

export type { DonationMessages } from "./types.js";
export { ar, da, de, en, es, fr, it, nl };

/** The words of the donation widgets, by language. Importing one language by its name keeps the others out of a bundle. */
export const donationMessages: Readonly<Record<Locale, DonationMessages>> = { en, nl, de, fr, it, es, da, ar };

import type { Locale } from "../rules/locale.js";
import { ar } from "./ar.js";
import { da } from "./da.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { it } from "./it.js";
import { nl } from "./nl.js";
import type { FindingMessages } from "./types.js";

export { describeFinding } from "./describe-finding.js";
export type { FindingMessages } from "./types.js";
export { ar, da, de, en, es, fr, it, nl };

/** The words for findings, by language. Importing one language by its name keeps the others out of a bundle. */
export const findingMessages: Readonly<Record<Locale, FindingMessages>> = { en, nl, de, fr, it, es, da, ar };

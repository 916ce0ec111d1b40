import { ar } from "./ar.js";
import { da } from "./da.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { it } from "./it.js";
import { nl } from "./nl.js";
import type { UiMessages } from "./types.js";

export { describeIssue, formatMessage, type FormError, type MessageData } from "./format.js";
export type { FieldMessages, Plural, UiMessages } from "./types.js";
export { ar, da, de, en, es, fr, it, nl };

/** The words that every form shares, by language. Importing one language by its name keeps the others out of a bundle. */
export const uiMessages = { en, nl, de, fr, it, es, da, ar } satisfies Record<string, UiMessages>;

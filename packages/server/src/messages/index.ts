import type { Locale } from "@tdh/schemas/rules";
import { ar } from "./ar.js";
import { da } from "./da.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { it } from "./it.js";
import { nl } from "./nl.js";
import type { ServerMessages } from "./types.js";

export type { MailMessages, PrivacyMessages, ProblemMessages, ServerMessages } from "./types.js";
export { ar, da, de, en, es, fr, it, nl };

/** The words of the server’s mails, pages and refusals, by language. */
export const serverMessages: Readonly<Record<Locale, ServerMessages>> = { en, nl, de, fr, it, es, da, ar };

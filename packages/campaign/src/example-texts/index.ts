import type { Locale } from "@tdh/schemas/rules";
import { ar } from "./ar.js";
import { da } from "./da.js";
import { de } from "./de.js";
import { en, type ExampleTexts } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { it } from "./it.js";
import { nl } from "./nl.js";

export type { ExampleTexts };

/** The texts of the example campaign, by language. */
export const exampleTexts: Readonly<Record<Locale, ExampleTexts>> = { en, nl, de, fr, it, es, da, ar };

import type { Locale } from "../../rules/locale.js";
import { ar } from "./ar.js";
import { da } from "./da.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { it } from "./it.js";
import { nl } from "./nl.js";
import type { FileMessages } from "./types.js";

export const fileMessages: { readonly [locale in Locale]: FileMessages } = { ar, da, de, en, es, fr, it, nl };

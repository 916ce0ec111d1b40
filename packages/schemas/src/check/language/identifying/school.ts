import type { Locale } from "../../../rules/locale.js";
import { capitalised, withoutOverlaps, type Page, type Place } from "./page.js";
import { findArabicSchools } from "./school-arabic.js";
import { findEnglishSchools } from "./school-english.js";
import { compound, nameFirst, schoolFirst, type FindSchools } from "./school-forms.js";
import { findGermanSchools } from "./school-german.js";

/** Schools that are called by their name. */
export function findSchools(page: Page): readonly Place[] {
  return withoutOverlaps([findEnglishSchools, ...(byLanguage[page.locale] ?? [])].flatMap((find) => find(page)));
}

const byLanguage: Readonly<Partial<Record<Locale, readonly FindSchools[]>>> = {
  nl: [
    schoolFirst({
      school: String.raw`(?:(?:openbare |christelijke |katholieke |islamitische |bijzondere )?(?:basis|kleuter|montessori|jenaplan|dalton|brede )school|obs|o\.b\.s\.|cbs|rkbs|pcbs|lyceum|gymnasium|scholengemeenschap|kinderdagverblijf)`,
      name: String.raw`(?:(?:De|Het|'t|St\.|Sint) )?${capitalised}`,
    }),
    schoolFirst({ school: "(?:middelbare )?school", name: String.raw`(?:De|Het|'t|St\.|Sint) ${capitalised}` }),
    nameFirst({ name: capitalised, school: "(?:College|Lyceum|Gymnasium|Basisschool|Scholengemeenschap)" }),
    compound(
      String.raw`(?:Sint|St\.|Prinses|Prins|Koningin|Koning|Juliana|Beatrix|Wilhelmina|Willem|Oranje|Maria|Jozef)[ -]?[\p{L}-]{0,40}school`,
    ),
  ],
  de: findGermanSchools,
  fr: [
    schoolFirst({
      school: String.raw`(?:école|collège|lycée|maternelle|groupe scolaire)(?: (?:primaire|maternelle|élémentaire|publique?|privée?|secondaire|professionnel|catholique|coranique|technique|municipale?|internationale?))*`,
      name: String.raw`(?:d(?:e la|u|es|e l') ?)?(?:(?:St\.?|Ste\.?|Saint|Sainte|Notre)[ -])?${capitalised}`,
    }),
  ],
  it: [
    schoolFirst({
      school: String.raw`(?:scuola|asilo|liceo|istituto comprensivo|istituto tecnico|istituto superiore)(?: (?:elementare|primaria|media|materna|superiore|secondaria|dell'infanzia|statale|pubblica|privata|classico|scientifico|linguistico|nido|di (?:primo|secondo) grado|cattolica))*`,
      name: String.raw`(?:(?:San|Santa|Santo) )?${capitalised}`,
    }),
  ],
  es: [
    schoolFirst({
      school: String.raw`(?:escuela|colegio|instituto|liceo|guardería|CEIP|IES|jardín de infancia)(?: (?:primaria|secundaria|básica|pública?|público|privada?|privado|infantil|nacional|técnica|rural|católico|católica|fiscal|de (?:primaria|secundaria)))*`,
      name: String.raw`(?:d(?:e la|el|e los|e las) )?(?:(?:San|Santa|Santo|Nuestra) )?${capitalised}`,
    }),
  ],
  da: [
    nameFirst({
      name: String.raw`(?:(?:Sankt|Sct\.|Skt\.|St\.) )?${capitalised}`,
      school: "(?:Skole|Gymnasium|Privatskole|Friskole|Gymnasieskole|skole|gymnasium|friskole)",
    }),
    compound(
      String.raw`(?<=[\p{Ll},] )(?!(?:Folke|Grund|Landsby|Høj|Efter|Fri|Privat|Hoved|Natur|Musik|Aften|Søndags|Special|Erhvervs|Produktions|Ungdoms|Sommer|Kommune|Real)skole)\p{Lu}\p{L}{3,}skolen?`,
    ),
  ],
  ar: [findArabicSchools],
};

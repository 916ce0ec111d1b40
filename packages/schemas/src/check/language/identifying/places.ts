import { countryCodes } from "../../../rules/countries.js";
import type { Locale } from "../../../rules/locale.js";
import { wordSet } from "./page.js";

/** Whether a word is, or begins, the name of a country, a continent or a large city: no name of a person here. */
export function isPlace(word: string, locale: Locale): boolean {
  const lower = word.toLowerCase();
  return cities.has(lower) || countriesIn(locale).has(lower);
}

const known = new Map<Locale, ReadonlySet<string>>();

/** First words too: `Vereinigte`, `Costa`. The names come from the runtime's own data (CLDR). */
function countriesIn(locale: Locale): ReadonlySet<string> {
  const before = known.get(locale);
  if (before) return before;
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const countries = new Set(
    countryCodes.flatMap((code) => {
      const name = (names.of(code) ?? code).replace(/’/g, "'").toLowerCase();
      return [name, name.split(" ")[0] ?? name];
    }),
  );
  known.set(locale, countries);
  return countries;
}

/** Continents, regions and cities where the federation works or that its pages name, in the languages of the toolkit. */
const cities = wordSet(`
  afrika africa afrique áfrica asia asie azië asien europa europe amerika america américa amérique
  java sumatra bali borneo luzon mindanao visayas himalaya sahel sahara kurdistan darfur kasjmir kashmir
  jakarta yakarta giacarta djakarta bandung surabaya medan manila manille cebu davao quezon tacloban bangkok phnom hanoi
  saigon yangon rangoon dhaka dacca delhi neu-delhi new-delhi mumbai bombay calcutta kolkata kalkutta chennai bangalore
  kathmandu katmandu islamabad karachi lahore kabul colombo tokyo beijing peking seoul singapore singapur
  nairobi nairobi kampala kigali bujumbura addis dakar bamako conakry ouagadougou cotonou lomé abidjan accra lagos abuja
  kinshasa lusaka harare maputo johannesburg juba khartoum mogadishu cairo caïro kairo cairo tunis alger algiers rabat
  beirut beyrouth beiroet damascus damaskus amman bagdad baghdad gaza jerusalem istanbul ankara athens athene athen
  lima bogotá bogota medellín quito guayaquil caracas managua guatemala tegucigalpa salvador rio são sao buenos santiago
  port-au-prince haiti mexico méxico washington york london londen londres londra paris parijs parigi madrid barcelona
  rome roma rom milano mailand amsterdam rotterdam utrecht haag hague brussels brussel bruxelles bruselas berlin berlijn
  hamburg münchen munich köln frankfurt wien vienna wenen bern berne basel bâle geneva genève genf ginevra ginebra
  lausanne zürich zurich luxembourg luxemburg luxemburgo copenhagen kopenhagen københavn aarhus osnabrück bucharest
  boekarest bukarest bucarest sofia tirana kiev kyiv kiew moscow moskou moskau moldova chișinău
`);

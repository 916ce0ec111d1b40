/** ISO 3166-1 alpha-2 codes of every country and territory. */
export const countryCodes: readonly string[] = (
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
  "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
  "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
  "KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT " +
  "MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
  "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
  "UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
).split(" ");

/** The form of a postcode in the offices' countries: the pattern after normalising, and an example to show. */
export const postcodeRules: Readonly<Record<string, { readonly pattern: RegExp; readonly example: string }>> = {
  AT: { pattern: /^[1-9]\d{3}$/, example: "1010" },
  BE: { pattern: /^[1-9]\d{3}$/, example: "1000" },
  CH: { pattern: /^[1-9]\d{3}$/, example: "1003" },
  DE: { pattern: /^\d{5}$/, example: "49076" },
  DK: { pattern: /^\d{4}$/, example: "1620" },
  ES: { pattern: /^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/, example: "28013" },
  FR: { pattern: /^\d{5}$/, example: "75011" },
  GB: { pattern: /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, example: "SW1A 1AA" },
  IT: { pattern: /^\d{5}$/, example: "20124" },
  LU: { pattern: /^\d{4}$/, example: "2316" },
  NL: { pattern: /^[1-9]\d{3} [A-Z]{2}$/, example: "2518 GS" },
};

/** A line that the toolkit knows of. An office confirms it before it publishes it: numbers change. */
export interface KnownHelpLine {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly name: string;
  /** `emergency`: a child is in danger now. `talk`: somebody listens. `report`: takes the address of a page. */
  readonly role: "emergency" | "talk" | "report";
  /** As it is dialled within the country, in the groups in which it is printed. */
  readonly phone?: string;
  readonly url?: string;
  /** Whether a public source was read for it. What is not verified comes from memory. */
  readonly verified: boolean;
}

/**
 * Help and reporting lines of the offices' countries and of their neighbours Belgium and Austria, the emergency number
 * first in each. It is a list to choose from, not one to publish: an office confirms each line, and says when it did,
 * before the line stands on its page.
 *
 * 112 is the emergency number of the European Union (Directive (EU) 2018/1972, Article 109); it works in Switzerland too.
 */
export const helpLines: readonly KnownHelpLine[] = [
  ...inCountry("AT", [
    { name: "Rat auf Draht", role: "talk", phone: "147", verified: false },
    { name: "Stopline", role: "report", verified: false },
  ]),
  ...inCountry("BE", [
    { name: "Écoute-Enfants", role: "talk", phone: "103", verified: true },
    { name: "Awel", role: "talk", phone: "102", verified: false },
    { name: "Child Focus", role: "report", phone: "116 000", verified: true },
  ]),
  ...inCountry("CH", [
    { name: "Pro Juventute", role: "talk", phone: "147", verified: false },
    { name: "clickandstop.ch", role: "report", url: "https://clickandstop.ch/", verified: true },
  ]),
  ...inCountry("DE", [
    { name: "Nummer gegen Kummer", role: "talk", phone: "116 111", verified: true },
    { name: "Hilfe-Telefon Sexueller Missbrauch", role: "talk", phone: "0800 22 55 530", verified: true },
    { name: "jugendschutz.net", role: "report", url: "https://jugendschutz.net/", verified: true },
    { name: "eco", role: "report", verified: true },
    { name: "FSM", role: "report", verified: true },
  ]),
  ...inCountry("DK", [
    { name: "BørneTelefonen", role: "talk", phone: "116 111", verified: false },
    { name: "Red Barnet", role: "report", verified: true },
  ]),
  ...inCountry("ES", [
    { name: "ANAR", role: "talk", phone: "116 111", verified: false },
    { name: "INCIBE", role: "report", phone: "017", verified: true },
  ]),
  ...inCountry("FR", [
    { name: "119", role: "talk", phone: "119", verified: true },
    { name: "Point de Contact", role: "report", verified: false },
    { name: "PHAROS", role: "report", verified: false },
  ]),
  ...inCountry("IT", [
    { name: "Telefono Azzurro", role: "talk", phone: "19696", verified: true },
    { name: "114", role: "report", phone: "114", verified: true },
  ]),
  ...inCountry("LU", [
    { name: "KJT", role: "talk", phone: "116 111", verified: true },
    { name: "BEE SECURE Stopline", role: "report", verified: true },
  ]),
  ...inCountry("NL", [
    { name: "De Kindertelefoon", role: "talk", phone: "116 111", verified: false },
    { name: "De Kindertelefoon", role: "talk", phone: "0800-0432", verified: false },
    { name: "Offlimits", role: "report", verified: true },
  ]),
];

function inCountry(country: string, lines: readonly Omit<KnownHelpLine, "country">[]): readonly KnownHelpLine[] {
  const emergency: KnownHelpLine = { country, name: "112", role: "emergency", phone: "112", verified: true };
  return [emergency, ...lines.map((line) => ({ country, ...line }))];
}

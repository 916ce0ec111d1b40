/** How a text must look where any text is not enough, in words for whoever writes the document. */
export const formats = {
  readable: "Write something that can be read.",
  slug: "Use lower-case letters, digits and hyphens.",
  address: "Give an https address, or a path that begins with /.",
  link: "Give an https address, a path that begins with /, or # and the id of a block.",
  site: "Give the https address of a site, such as https://www.example.org.",
  name: "Give one first name or a pseudonym: a surname is not published.",
  language: "Give the code of a language (BCP 47), such as en or tl.",
  country: "Give the two capital letters of a country (ISO 3166-1), such as NL.",
  youtube: "Give the eleven characters that follow watch?v= in the address of the film.",
  vimeo: "Give the digits at the end of the film’s address.",
  sourceDate: "Give a year, a month or a day: 2013, 2013-11 or 2013-11-04.",
  fieldName: "Use letters and digits, beginning with a letter, and no name that the form itself uses.",
  iban: "This is not an IBAN: a letter or a digit is wrong or missing.",
  bic: "A BIC has 8 or 11 capital letters and digits (ISO 9362).",
  publicKey: "Give an X25519 public key as 43 characters of base64url.",
  oneLine: "Write it on one line.",
  date: "Give a day as year, month, day: 2026-11-04.",
  instant: "Give date, time and distance from UTC: 2026-11-04T08:00:00+01:00.",
  email: "Give an email address, such as info@example.org.",
} as const;

export type Format = keyof typeof formats;

import type { DonationAppeal } from "../donation.js";
import type { Petition } from "../petition.js";
import { isIban } from "../rules/bank.js";
import type { FindingPath, Report } from "./finding.js";

/** What the parts of a petition say of each other. */
export function checkPetitionDefinition(petition: Petition, report: Report): void {
  const { fields, consents, opensAt, closesAt, deleteAt } = petition;
  if (!fields.some(({ type, required }) => type === "email" && required)) report("email_field_missing", ["fields"]);
  if (closesAt && Date.parse(deleteAt) < Date.parse(closesAt)) report("deleted_before_closed", ["deleteAt"]);
  checkPeriod(opensAt, closesAt, report);
  checkForm({ fields, consents }, report);
}

/** What the parts of an appeal say of each other. */
export function checkAppealDefinition(appeal: DonationAppeal, report: Report): void {
  const { account, currency, fields, consents, minimum, maximum, methods, opensAt, closesAt, suggestions } = appeal;
  if (!isIban(account.iban)) report("iban_invalid", ["account", "iban"]);
  if (minimum > maximum) report("minimum_over_maximum", ["minimum"]);
  for (const [index, { amount }] of suggestions.entries())
    if (amount < minimum || amount > maximum) report("suggestion_outside_limits", ["suggestions", index, "amount"]);
  if (methods.includes("transfer") && currency !== "EUR") report("transfer_needs_euro", ["currency"]);
  checkPeriod(opensAt, closesAt, report);
  checkForm({ fields, consents }, report);
}

/** The languages of any document, each of them once. */
export function checkLanguages({ locales }: Pick<Petition, "locales">, report: Report): void {
  for (const [index, value] of locales.entries())
    if (locales.indexOf(value) < index) report("repeated", ["locales", index], { key: "locales", value });
}

function checkPeriod(opensAt: string | undefined, closesAt: string | undefined, report: Report): void {
  if (opensAt && closesAt && Date.parse(opensAt) >= Date.parse(closesAt)) report("closes_before_opens", ["closesAt"]);
}

/** Fields have names of their own, no two are of one type, and no purpose is asked for twice. */
function checkForm({ fields, consents }: Pick<Petition, "fields" | "consents">, report: Report): void {
  reportRepeated(fields, "name", ["fields"], report);
  reportRepeated(fields, "type", ["fields"], report);
  reportRepeated(consents, "purpose", ["consents"], report);
}

function reportRepeated<Key extends string>(
  items: readonly { readonly [key in Key]: string }[],
  key: Key,
  path: FindingPath,
  report: Report,
): void {
  for (const [index, item] of items.entries())
    if (items.findIndex((other) => other[key] === item[key]) < index)
      report("repeated", [...path, index, key], { key, value: item[key] });
}

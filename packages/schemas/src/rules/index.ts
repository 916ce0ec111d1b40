export { creditorReference, epcPayload, inGroups, isCreditorReference, isIban, type Transfer } from "./bank.js";
export { countryCodes } from "./countries.js";
export {
  checkDonation,
  checkDonationForm,
  frequencies,
  paymentMethods,
  type DonationRequest,
  type DonationRules,
  type Frequency,
  type PaymentMethod,
} from "./donation.js";
export { fieldTypes, type FieldRule, type FieldType } from "./field.js";
export { controlName, issueCodes, type Issue, type IssueCode, type Result } from "./issue.js";
export { locales, localize, pickLocale, type Locale, type Localized, type LocalizedText } from "./locale.js";
export { currencies, formatMoney, numberLocale, parseAmount, toDecimal, type Currency, type Money } from "./money.js";
export { sourceKeys, readForm, type ConsentRule, type FormEntries, type Source } from "./request.js";
export { checkSignature, readSignatureForm, type Signature, type SignatureRules } from "./signature.js";

import { join } from "node:path";
import { expect, test } from "vitest";
import { publishedPackages } from "./packages.js";

const languages = ["ar", "da", "de", "en", "es", "fr", "it", "nl"];

/** What offices may import. A name that goes from here is a major change, one that comes a minor. */
const names: Readonly<Record<string, readonly string[]>> = {
  "@tdh/schemas": [
    "blockSchema",
    "campaignSchema",
    "defineCampaign",
    "defineDonation",
    "defineOffice",
    "definePetition",
    "DefinitionError",
    "donationRequestSchema",
    "donationSchema",
    "issuesOf",
    "officeSchema",
    "petitionSchema",
    "publicDonation",
    "publicPetition",
    "signatureSchema",
  ],
  "@tdh/schemas/rules": [
    "checkDonation",
    "checkDonationForm",
    "checkSignature",
    "controlName",
    "countryCodes",
    "creditorReference",
    "currencies",
    "epcPayload",
    "fieldTypes",
    "formatMoney",
    "frequencies",
    "inGroups",
    "isCreditorReference",
    "isIban",
    "issueCodes",
    "locales",
    "localize",
    "numberLocale",
    "parseAmount",
    "paymentMethods",
    "pickLocale",
    "readForm",
    "readSignatureForm",
    "sourceKeys",
    "toDecimal",
  ],
  "@tdh/ui": [
    "Button",
    "CheckboxField",
    "ConsentFields",
    "ErrorSummary",
    "Field",
    "Form",
    "FormFields",
    "Notice",
    "ProgressMeter",
    "RadioGroup",
    "SelectField",
    "TdhProvider",
    "TextField",
    "useUiMessages",
  ],
  "@tdh/ui/messages": [...languages, "describeIssue", "formatMessage", "uiMessages"],
  "@tdh/client": ["createClient", "createSubmission"],
  "@tdh/petition": ["PetitionCounter", "PetitionForm", "PetitionJourney", "PetitionThanks", "SharePanel"],
  "@tdh/petition/messages": [...languages, "petitionMessages"],
  "@tdh/donation": ["AmountPicker", "DonationForm", "DonationMeter", "PaymentMethodPicker", "TransferInstructions"],
  "@tdh/donation/messages": [...languages, "donationMessages"],
  "@tdh/campaign": [
    "CampaignPage",
    "Contact",
    "DonationBlock",
    "Faq",
    "Headline",
    "Help",
    "Links",
    "Masthead",
    "MissingWidgetError",
    "NoticeBlock",
    "PetitionBlock",
    "Picture",
    "Quote",
    "SiteFooter",
    "Statistics",
    "Story",
    "Text",
  ],
  "@tdh/campaign/hydrate": ["hydrateIslands"],
  "@tdh/campaign/messages": [...languages, "campaignMessages"],
  "@tdh/embed": ["compileEmbed", "embedSnippet", "EmbedServerError"],
  "@tdh/server": [
    "countSignatures",
    "createMailbox",
    "createOpen",
    "createSeal",
    "createServer",
    "createSmtpMailer",
    "MailRefusedError",
    "openSqliteStore",
    "PetitionKeyError",
    "PublicUrlError",
    "readerLocale",
    "registerMailbox",
    "ServerKeyError",
    "StoreLockedError",
    "StoreOpenError",
    "StoreUnavailableError",
    "StoreVersionError",
  ],
  "@tdh/server/messages": [...languages, "serverMessages"],
};

const scripts = publishedPackages().flatMap(({ name, folder, exports }) =>
  exports.flatMap(({ subpath, source }) =>
    source && /\.tsx?$/.test(source) ? [{ specifier: name + subpath.slice(1), file: join(folder, source) }] : [],
  ),
);

test("every entry that a package exports is listed here", () => {
  expect(scripts.map(({ specifier }) => specifier).sort()).toEqual(Object.keys(names).sort());
});

test.each(scripts)("$specifier exports the names that offices rely on", async ({ specifier, file }) => {
  const module: Record<string, unknown> = await import(/* @vite-ignore */ file);
  expect(Object.keys(module).sort()).toEqual([...(names[specifier] ?? [])].sort());
});

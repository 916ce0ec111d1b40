import type { FormEvent } from "react";
import { radioGroupExamples } from "../choice/examples.js";
import { RadioGroup } from "../choice/RadioGroup.js";
import { selectFieldExamples } from "../field/examples.js";
import { describeIssue } from "../messages/format.js";
import { uiMessages } from "../messages/index.js";
import type { UiLocale } from "../messages/types.js";
import { ConsentFields, type ConsentFieldsProps } from "./ConsentFields.js";
import type { FormProps } from "./Form.js";
import { FormFields, type FormField, type FormFieldsProps } from "./FormFields.js";

/** Named states of a form, in a language. */
export function formExamples(locale: UiLocale) {
  const { title, sign, signing, appeal, give, giving } = words[locale];
  const { filled, error } = formFieldsExamples(locale);
  const petition = (id: string, { entered, errors = [], ...state }: PetitionState = {}): FormProps => ({
    id,
    label: title,
    action: "/v1/petitions/school-meals/signatures",
    hidden: { locale },
    errors,
    busy: false,
    submit: sign,
    sending: signing,
    onSubmit: stay,
    ...state,
    children: (
      <>
        <FormFields {...{ id, entered, errors }} fields={fieldsOf(locale)} />
        <fieldset className="tdh-fieldset">
          <legend className="tdh-legend">{consentsLegend(locale)}</legend>
          <ConsentFields {...{ id, entered, errors }} consents={consentsOf(locale)} />
        </fieldset>
      </>
    ),
  });
  return {
    empty: petition("form-empty"),
    filled: petition("form-filled", filled),
    error: petition("form-refused", error),
    failure: petition("form-failed", { ...filled, failure: "network" }),
    busy: petition("form-busy", { ...filled, busy: true }),
    give: {
      id: "form-give",
      label: appeal,
      action: "/v1/appeals/school-meals/donations",
      hidden: { locale },
      errors: [],
      busy: false,
      submit: give,
      sending: giving,
      emphasis: "give",
      onSubmit: stay,
      children: <RadioGroup {...radioGroupExamples(locale).tiles} id="form-give-amount" />,
    },
  } satisfies Record<string, FormProps>;
}

/** Named states of the fields of a definition, in a language. */
export function formFieldsExamples(locale: UiLocale) {
  const fields = fieldsOf(locale);
  const { workCountry } = words[locale];
  const person = people(locale);
  const describe = (name: string, code: string) => {
    const type = fields.find((field) => field.name === name)?.type;
    const label = type ? uiMessages[locale].fields[type].label : name;
    return { name, message: describeIssue({ code }, uiMessages[locale], { label, type }) };
  };
  return {
    empty: { id: "fields-empty", fields, errors: [] },
    filled: { id: "fields-filled", fields, entered: person, errors: [] },
    ownLabel: {
      id: "fields-own",
      fields: fields.map((field) => (field.type === "country" ? { ...field, label: workCountry } : field)),
      errors: [],
    },
    error: {
      id: "fields-refused",
      fields,
      entered: { ...person, familyName: "", email: "ada@", country: "" },
      errors: [describe("familyName", "required"), describe("email", "invalid_email"), describe("country", "required")],
    },
  } satisfies Record<string, FormFieldsProps>;
}

/** Named states of the consents of a definition, in a language. */
export function consentFieldsExamples(locale: UiLocale) {
  const consents = consentsOf(locale);
  const [newsletter] = consents;
  const invalid = describeIssue({ code: "invalid_choice" }, uiMessages[locale], { label: newsletter.text });
  return {
    empty: { id: "consents-empty", consents, errors: [] },
    filled: { id: "consents-filled", consents, entered: { "consent.newsletter": "yes" }, errors: [] },
    one: { id: "consents-one", consents: [newsletter], errors: [] },
    error: { id: "consents-refused", consents, errors: [{ name: "consent.newsletter", message: invalid }] },
  } satisfies Record<string, ConsentFieldsProps>;
}

/** The question over the consents. */
export function consentsLegend(locale: UiLocale): string {
  return words[locale].legend;
}

type PetitionState = Partial<Pick<FormProps, "errors" | "failure" | "busy"> & Pick<FormFieldsProps, "entered">>;

function fieldsOf(locale: UiLocale): readonly FormField[] {
  return [
    { name: "givenName", type: "given-name", required: true },
    { name: "familyName", type: "family-name", required: true },
    { name: "email", type: "email", required: true },
    { name: "country", type: "country", required: true, options: selectFieldExamples(locale).empty.options },
    { name: "postcode", type: "postal-code", required: false },
  ];
}

function consentsOf(locale: UiLocale) {
  const { newsletter, phone, partners } = words[locale];
  return [
    { purpose: "newsletter", text: newsletter },
    { purpose: "phone", text: phone },
    { purpose: "partners", text: partners },
  ] as const;
}

/** Who signs: in Arabic with letters that run the other way than the address. */
function people(locale: UiLocale) {
  const address = { country: "NL", postcode: "2518 GS" };
  return locale === "ar"
    ? { ...address, givenName: "ليلى", familyName: "حداد", email: "layla@example.org" }
    : { ...address, givenName: "Ada", familyName: "Lovelace", email: "ada@example.org" };
}

/** A form of an example goes nowhere. */
function stay(event: FormEvent): void {
  event.preventDefault();
}

const words = {
  en: {
    title: "A warm meal at every school",
    sign: "Sign the petition",
    signing: "Sending your signature",
    appeal: "Give a warm meal",
    give: "Give",
    giving: "Preparing your gift",
    workCountry: "Country you work in",
    legend: "May we write to you? You can sign without it",
    newsletter: "Send me the newsletter.",
    phone: "Call me when the petition is handed over.",
    partners: "Share my name with partner organisations.",
  },
  nl: {
    title: "Een warme maaltijd op elke school",
    sign: "Teken de petitie",
    signing: "Je handtekening wordt verstuurd",
    appeal: "Geef een warme maaltijd",
    give: "Geef",
    giving: "Je gift wordt voorbereid",
    workCountry: "Land waar je werkt",
    legend: "Mogen we je schrijven? Tekenen kan ook zonder",
    newsletter: "Stuur mij de nieuwsbrief.",
    phone: "Bel mij wanneer de petitie wordt aangeboden.",
    partners: "Deel mijn naam met partnerorganisaties.",
  },
  de: {
    title: "Eine warme Mahlzeit an jeder Schule",
    sign: "Petition unterschreiben",
    signing: "Ihre Unterschrift wird gesendet",
    appeal: "Spenden Sie eine warme Mahlzeit",
    give: "Spenden",
    giving: "Ihre Spende wird vorbereitet",
    workCountry: "Land, in dem Sie arbeiten",
    legend: "Dürfen wir Ihnen schreiben? Sie können auch ohne Zustimmung unterschreiben",
    newsletter: "Schicken Sie mir den Newsletter.",
    phone: "Rufen Sie mich an, wenn die Petition übergeben wird.",
    partners: "Geben Sie meinen Namen an Partnerorganisationen weiter.",
  },
  fr: {
    title: "Un repas chaud dans chaque école",
    sign: "Signer la pétition",
    signing: "Envoi de votre signature",
    appeal: "Offrez un repas chaud",
    give: "Donner",
    giving: "Préparation de votre don",
    workCountry: "Pays où vous travaillez",
    legend: "Pouvons-nous vous écrire ? Vous pouvez signer sans accepter",
    newsletter: "Envoyez-moi la lettre d’information.",
    phone: "Appelez-moi lors de la remise de la pétition.",
    partners: "Transmettez mon nom aux organisations partenaires.",
  },
  it: {
    title: "Un pasto caldo in ogni scuola",
    sign: "Firma la petizione",
    signing: "Invio della tua firma in corso",
    appeal: "Dona un pasto caldo",
    give: "Dona",
    giving: "Stiamo preparando la tua donazione",
    workCountry: "Paese in cui lavori",
    legend: "Possiamo scriverti? Puoi firmare anche senza acconsentire",
    newsletter: "Desidero ricevere la newsletter.",
    phone: "Desidero una telefonata quando la petizione viene consegnata.",
    partners: "Accetto che il mio nome sia comunicato alle organizzazioni partner.",
  },
  es: {
    title: "Una comida caliente en cada escuela",
    sign: "Firma la petición",
    signing: "Enviando tu firma",
    appeal: "Dona una comida caliente",
    give: "Donar",
    giving: "Preparando tu donación",
    workCountry: "País en el que trabajas",
    legend: "¿Podemos escribirte? Puedes firmar sin aceptarlo",
    newsletter: "Quiero recibir el boletín.",
    phone: "Quiero que me llaméis cuando se entregue la petición.",
    partners: "Acepto que mi nombre se comparta con organizaciones colaboradoras.",
  },
  da: {
    title: "Et varmt måltid på alle skoler",
    sign: "Skriv under",
    signing: "Sender din underskrift",
    appeal: "Giv et varmt måltid",
    give: "Giv et bidrag",
    giving: "Gør dit bidrag klar",
    workCountry: "Land, du arbejder i",
    legend: "Må vi skrive til dig? Du kan skrive under uden at sige ja",
    newsletter: "Send mig nyhedsbrevet.",
    phone: "Ring til mig, når underskrifterne bliver overdraget.",
    partners: "Del mit navn med partnerorganisationer.",
  },
  ar: {
    title: "وجبة ساخنة في كل مدرسة",
    sign: "توقيع العريضة",
    signing: "جارٍ إرسال التوقيع",
    appeal: "التبرع بوجبة ساخنة",
    give: "التبرع",
    giving: "جارٍ إعداد التبرع",
    workCountry: "بلد العمل",
    legend: "هل يمكننا مراسلتك؟ التوقيع ممكن من دون ذلك",
    newsletter: "أودّ تلقّي النشرة الإخبارية.",
    phone: "أودّ تلقّي اتصال هاتفي عند تسليم العريضة.",
    partners: "أوافق على مشاركة اسمي مع المنظمات الشريكة.",
  },
} satisfies Record<UiLocale, unknown>;

import type { ComponentProps, ReactNode } from "react";
import { uiMessages } from "../messages/index.js";
import type { UiLocale } from "../messages/types.js";
import type { ControlProps, Field } from "./Field.js";
import type { SelectFieldProps } from "./SelectField.js";
import type { TextFieldProps } from "./TextField.js";

/** Named states of a field around a control of an office's own, in a language. */
export function fieldExamples(locale: UiLocale) {
  const { signatures, signaturesHint, signaturesError, call, callHint } = words[locale];
  return {
    empty: { id: "sheet-empty", label: signatures, children: numberInput() },
    hint: { id: "sheet-hinted", label: signatures, hint: signaturesHint, children: numberInput(24) },
    optional: { id: "call-optional", label: call, hint: callHint, required: false, children: timeInput },
    error: {
      id: "sheet-refused",
      label: signatures,
      hint: signaturesHint,
      error: signaturesError,
      children: numberInput(0),
    },
  } satisfies Record<string, ComponentProps<typeof Field>>;
}

/** Named states of a text field, in a language. */
export function textFieldExamples(locale: UiLocale) {
  const { fields, issues } = uiMessages[locale];
  const { telephone, telephoneHint, emailHint, website, amount, distance, kilometres, organisation } = words[locale];
  const email = { name: "email", label: fields.email.label, type: "email", autoComplete: "email" } as const;
  const phone = { name: "telephone", label: telephone, type: "tel", autoComplete: "tel" } as const;
  return {
    text: { id: "text-name", name: "givenName", label: fields["given-name"].label, autoComplete: "given-name" },
    email: { ...email, id: "text-email", defaultValue: "ada@example.org" },
    telephone: { ...phone, id: "text-telephone", defaultValue: "+44 20 7946 0123" },
    webAddress: {
      id: "text-website",
      name: "website",
      label: website,
      type: "url",
      autoComplete: "url",
      defaultValue: "https://example.org/petition",
    },
    short: {
      id: "text-short",
      name: "postcode",
      label: fields["postal-code"].label,
      autoComplete: "postal-code",
      defaultValue: "2518 GS",
      width: "short",
      dir: "ltr",
    },
    hint: { ...email, id: "text-hinted", hint: emailHint },
    optional: { ...phone, id: "text-optional", hint: telephoneHint, required: false },
    error: { ...email, id: "text-refused", defaultValue: "ada@", error: issues.invalid_email },
    prefix: {
      id: "text-amount",
      name: "amount",
      label: amount,
      prefix: "€",
      inputMode: "decimal",
      defaultValue: "25",
      width: "short",
    },
    suffix: {
      id: "text-distance",
      name: "distance",
      label: distance,
      suffix: kilometres,
      inputMode: "numeric",
      defaultValue: "10",
      width: "short",
    },
    longText: {
      id: "text-organisation",
      name: "organisation",
      label: organisation.label,
      hint: organisation.hint,
      autoComplete: "organization",
      required: false,
    },
  } satisfies Record<string, TextFieldProps>;
}

/** Named states of a choice from a list, in a language. */
export function selectFieldExamples(locale: UiLocale) {
  const { fields } = uiMessages[locale];
  const { countryHint, topic, topics } = words[locale];
  const country = { name: "country", label: fields.country.label, autoComplete: "country", options: countries(locale) };
  return {
    empty: { ...country, id: "select-empty" },
    chosen: { ...country, id: "select-chosen", defaultValue: "NL" },
    hint: { ...country, id: "select-hinted", hint: countryHint },
    optional: { ...country, id: "select-optional", required: false },
    error: { ...country, id: "select-refused", error: fields.country.required },
    longText: {
      id: "select-long",
      name: "topic",
      label: topic,
      options: topics.map((label, index) => ({ value: String(index + 1), label })),
      defaultValue: "3",
    },
  } satisfies Record<string, SelectFieldProps>;
}

function numberInput(entered?: number): (control: ControlProps) => ReactNode {
  return (control) => (
    <input
      {...control}
      type="number"
      name="signatures"
      min={1}
      defaultValue={entered}
      className="tdh-input"
      data-width="short"
    />
  );
}

function timeInput(control: ControlProps): ReactNode {
  return <input {...control} type="time" name="call" className="tdh-input" data-width="short" />;
}

/** Countries where the federation has an office, by their names in the language. */
function countries(locale: UiLocale): SelectFieldProps["options"] {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return ["CH", "DE", "DK", "ES", "FR", "IT", "LU", "NL"]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
}

const words = {
  en: {
    signatures: "Signatures on this sheet",
    signaturesHint: "Count the lines that are filled in and signed.",
    signaturesError: "Enter how many signatures there are, 1 or more",
    call: "When may we call you?",
    callHint: "On working days between 9:00 and 17:00.",
    emailHint: "We send you an email to confirm your signature.",
    telephone: "Telephone number",
    telephoneHint: "With the country code, such as +44.",
    website: "Web address",
    amount: "Amount in euros",
    distance: "Distance in kilometres",
    kilometres: "km",
    organisation: {
      label: "Name of the school, association or company for which you sign",
      hint: "Write it as it stands in the register. Leave it blank if you sign for yourself alone: most people do.",
    },
    countryHint: "The country you live in.",
    topic: "What is your message about?",
    topics: [
      "A petition that I signed",
      "A gift that I made",
      "Seeing, correcting or erasing my data, or withdrawing my consent",
      "Something else",
    ],
  },
  nl: {
    signatures: "Handtekeningen op dit vel",
    signaturesHint: "Tel de regels die ingevuld en ondertekend zijn.",
    signaturesError: "Vul in hoeveel handtekeningen het zijn, 1 of meer",
    call: "Wanneer mogen we je bellen?",
    callHint: "Op werkdagen tussen 9.00 en 17.00 uur.",
    emailHint: "We sturen je een e-mail om je handtekening te bevestigen.",
    telephone: "Telefoonnummer",
    telephoneHint: "Met de landcode, zoals +31.",
    website: "Webadres",
    amount: "Bedrag in euro",
    distance: "Afstand in kilometers",
    kilometres: "km",
    organisation: {
      label: "Naam van de school, de vereniging of het bedrijf waarvoor je tekent",
      hint: "Schrijf de naam zoals die in het register staat. Laat dit leeg als je alleen voor jezelf tekent: dat doen de meeste mensen.",
    },
    countryHint: "Het land waar je woont.",
    topic: "Waar gaat je bericht over?",
    topics: [
      "Een petitie die ik heb getekend",
      "Een gift die ik heb gedaan",
      "Mijn gegevens inzien, verbeteren of wissen, of mijn toestemming intrekken",
      "Iets anders",
    ],
  },
  de: {
    signatures: "Unterschriften auf diesem Bogen",
    signaturesHint: "Zählen Sie die Zeilen, die ausgefüllt und unterschrieben sind.",
    signaturesError: "Geben Sie ein, wie viele Unterschriften es sind, mindestens 1",
    call: "Wann dürfen wir Sie anrufen?",
    callHint: "Werktags zwischen 9:00 und 17:00 Uhr.",
    emailHint: "Wir senden Ihnen eine E-Mail, mit der Sie Ihre Unterschrift bestätigen.",
    telephone: "Telefonnummer",
    telephoneHint: "Mit der Ländervorwahl, zum Beispiel +49.",
    website: "Internetadresse",
    amount: "Betrag in Euro",
    distance: "Entfernung in Kilometern",
    kilometres: "km",
    organisation: {
      label: "Name der Schule, des Vereins oder des Unternehmens, für das Sie unterschreiben",
      hint: "Schreiben Sie den Namen so, wie er im Register steht. Lassen Sie das Feld leer, wenn Sie nur für sich selbst unterschreiben: Das tun die meisten.",
    },
    countryHint: "Das Land, in dem Sie leben.",
    topic: "Worum geht es in Ihrer Nachricht?",
    topics: [
      "Um eine Petition, die ich unterschrieben habe",
      "Um eine Spende, die ich gemacht habe",
      "Um Auskunft, Berichtigung oder Löschung meiner Daten oder den Widerruf meiner Einwilligung",
      "Um etwas anderes",
    ],
  },
  fr: {
    signatures: "Signatures sur cette feuille",
    signaturesHint: "Comptez les lignes remplies et signées.",
    signaturesError: "Indiquez le nombre de signatures, 1 au minimum",
    call: "Quand pouvons-nous vous appeler ?",
    callHint: "Les jours ouvrables, entre 9 h et 17 h.",
    emailHint: "Nous vous envoyons un e-mail pour confirmer votre signature.",
    telephone: "Numéro de téléphone",
    telephoneHint: "Avec l’indicatif du pays, par exemple +33.",
    website: "Adresse du site",
    amount: "Montant en euros",
    distance: "Distance en kilomètres",
    kilometres: "km",
    organisation: {
      label: "Nom de l’école, de l’association ou de l’entreprise pour laquelle vous signez",
      hint: "Écrivez-le tel qu’il figure au registre. Laissez ce champ vide si vous signez seulement en votre nom : c’est le cas le plus courant.",
    },
    countryHint: "Le pays où vous habitez.",
    topic: "Quel est l’objet de votre message ?",
    topics: [
      "Une pétition que j’ai signée",
      "Un don que j’ai fait",
      "Consulter, corriger ou effacer mes données, ou retirer mon consentement",
      "Autre chose",
    ],
  },
  it: {
    signatures: "Firme su questo foglio",
    signaturesHint: "Conta le righe compilate e firmate.",
    signaturesError: "Inserisci il numero delle firme, almeno 1",
    call: "Quando possiamo chiamarti?",
    callHint: "Nei giorni lavorativi, tra le 9:00 e le 17:00.",
    emailHint: "Ti inviamo un’e-mail per confermare la tua firma.",
    telephone: "Numero di telefono",
    telephoneHint: "Con il prefisso del Paese, per esempio +39.",
    website: "Indirizzo web",
    amount: "Importo in euro",
    distance: "Distanza in chilometri",
    kilometres: "km",
    organisation: {
      label: "Nome della scuola, dell’associazione o dell’azienda per cui firmi",
      hint: "Scrivilo come compare nel registro. Lascia vuoto il campo se firmi solo per te: è il caso più comune.",
    },
    countryHint: "Il Paese in cui vivi.",
    topic: "Di che cosa tratta il tuo messaggio?",
    topics: [
      "Una petizione che ho firmato",
      "Una donazione che ho fatto",
      "Consultare, correggere o cancellare i miei dati, o revocare il mio consenso",
      "Altro",
    ],
  },
  es: {
    signatures: "Firmas en esta hoja",
    signaturesHint: "Cuenta las líneas rellenadas y firmadas.",
    signaturesError: "Escribe cuántas firmas hay, 1 como mínimo",
    call: "¿Cuándo podemos llamarte?",
    callHint: "En días laborables, entre las 9:00 y las 17:00.",
    emailHint: "Te enviamos un correo para confirmar tu firma.",
    telephone: "Número de teléfono",
    telephoneHint: "Con el prefijo del país, por ejemplo +34.",
    website: "Dirección web",
    amount: "Importe en euros",
    distance: "Distancia en kilómetros",
    kilometres: "km",
    organisation: {
      label: "Nombre de la escuela, la asociación o la empresa por la que firmas",
      hint: "Escríbelo como figura en el registro. Deja el campo vacío si firmas solo en tu nombre: es lo más habitual.",
    },
    countryHint: "El país en el que vives.",
    topic: "¿De qué trata tu mensaje?",
    topics: [
      "De una petición que he firmado",
      "De una donación que he hecho",
      "De consultar, corregir o borrar mis datos, o de retirar mi consentimiento",
      "De otra cosa",
    ],
  },
  da: {
    signatures: "Underskrifter på dette ark",
    signaturesHint: "Tæl de linjer, der er udfyldt og skrevet under.",
    signaturesError: "Skriv, hvor mange underskrifter der er, mindst 1",
    call: "Hvornår må vi ringe til dig?",
    callHint: "På hverdage mellem kl. 9 og 17.",
    emailHint: "Vi sender dig en e-mail, så du kan bekræfte din underskrift.",
    telephone: "Telefonnummer",
    telephoneHint: "Med landekode, for eksempel +45.",
    website: "Webadresse",
    amount: "Beløb i euro",
    distance: "Afstand i kilometer",
    kilometres: "km",
    organisation: {
      label: "Navn på den skole, forening eller virksomhed, du skriver under for",
      hint: "Skriv navnet, som det står i registret. Lad feltet stå tomt, hvis du kun skriver under for dig selv: det gør de fleste.",
    },
    countryHint: "Det land, du bor i.",
    topic: "Hvad handler din besked om?",
    topics: [
      "En underskriftsindsamling, som jeg har skrevet under på",
      "En gave, som jeg har givet",
      "At se, rette eller slette mine oplysninger eller trække mit samtykke tilbage",
      "Noget andet",
    ],
  },
  ar: {
    signatures: "عدد التوقيعات في هذه الورقة",
    signaturesHint: "تُعدّ الأسطر المملوءة والموقّعة.",
    signaturesError: "يُرجى إدخال عدد التوقيعات، 1 على الأقل",
    call: "متى يمكننا الاتصال بك؟",
    callHint: "في أيام العمل بين الساعة 9:00 والساعة 17:00.",
    emailHint: "نرسل إليك رسالة إلكترونية لتأكيد توقيعك.",
    telephone: "رقم الهاتف",
    telephoneHint: "مع رمز البلد، مثل \u2066+44\u2069.",
    website: "عنوان الموقع",
    amount: "المبلغ باليورو",
    distance: "المسافة بالكيلومترات",
    kilometres: "كم",
    organisation: {
      label: "اسم المدرسة أو الجمعية أو الشركة التي يكون التوقيع باسمها",
      hint: "يُكتب الاسم كما هو وارد في السجل. يمكن ترك هذه الخانة فارغة إذا كان التوقيع بصفة شخصية فقط، وهذا هو الغالب.",
    },
    countryHint: "بلد الإقامة الحالي.",
    topic: "ما موضوع رسالتك؟",
    topics: [
      "عريضة سبق أن وقّعتها",
      "تبرع سبق أن قدّمته",
      "الاطلاع على بياناتي أو تصحيحها أو حذفها، أو سحب موافقتي",
      "موضوع آخر",
    ],
  },
} satisfies Record<UiLocale, unknown>;

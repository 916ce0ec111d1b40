import { TextField } from "../field/TextField.js";
import type { UiLocale } from "../messages/types.js";
import type { CheckboxFieldProps } from "./CheckboxField.js";
import type { RadioGroupProps } from "./RadioGroup.js";

/** Named states of a single tick, in a language. */
export function checkboxFieldExamples(locale: UiLocale) {
  const { newsletter, call, age, ageError } = words[locale];
  return {
    empty: { id: "tick-empty", name: "newsletter", value: "yes", label: newsletter },
    ticked: { id: "tick-ticked", name: "newsletter", value: "yes", label: newsletter, defaultChecked: true },
    error: { id: "tick-refused", name: "age", value: "yes", label: age, error: ageError },
    longText: { id: "tick-long", name: "call", value: "yes", label: call },
  } satisfies Record<string, CheckboxFieldProps>;
}

/** Named states of a choice of one, in a language. */
export function radioGroupExamples(locale: UiLocale) {
  const { contact, contactHint, contactError, ways, otherWay, whichWay, gift, named, namedOptions } = words[locale];
  const [email, phone, post] = ways;
  const options = [
    { value: "email", label: email.label },
    { value: "phone", label: phone.label },
    { value: "post", label: post.label },
  ];
  return {
    empty: { id: "radio-empty", name: "contact", legend: contact, options },
    chosen: { id: "radio-chosen", name: "contact", legend: contact, options, defaultValue: "phone" },
    hint: {
      id: "radio-hinted",
      name: "contact",
      legend: contact,
      hint: contactHint,
      options: [
        { value: "email", ...email },
        { value: "phone", ...phone },
        { value: "post", ...post },
      ],
    },
    optional: { id: "radio-optional", name: "contact", legend: contact, options, required: false },
    tiles: {
      id: "radio-tiles",
      name: "amount",
      legend: gift,
      options: [10, 25, 50, 100].map((sum) => ({ value: String(sum), label: euros(sum, locale) })),
      layout: "tiles",
      defaultValue: "25",
    },
    withField: {
      id: "radio-other",
      name: "contact",
      legend: contact,
      options: [...options, { value: "other", label: otherWay }],
      defaultValue: "other",
      children: <TextField id="radio-other-way" name="way" label={whichWay} />,
    },
    error: { id: "radio-refused", name: "contact", legend: contact, options, error: contactError },
    longText: {
      id: "radio-long",
      name: "named",
      legend: named,
      options: [
        { value: "yes", label: namedOptions.yes },
        { value: "no", label: namedOptions.no },
      ],
    },
  } satisfies Record<string, RadioGroupProps>;
}

function euros(sum: number, locale: UiLocale): string {
  const digits = locale === "ar" ? "ar-u-nu-latn" : locale;
  return new Intl.NumberFormat(digits, { style: "currency", currency: "EUR", maximumFractionDigits: 0 }).format(sum);
}

const words = {
  en: {
    newsletter: "Send me the newsletter.",
    call: "Call me when the petition is handed over, on the number that I gave. You keep my number until that day and no longer, and I can withdraw this at any time.",
    age: "I am 16 or older.",
    ageError: "Confirm that you are 16 or older",
    contact: "How may we answer you?",
    contactHint: "For this question only.",
    contactError: "Choose how we may answer you",
    ways: [
      { label: "By email", hint: "Usually within two working days." },
      { label: "By phone", hint: "We withhold our number." },
      { label: "By post", hint: "In an envelope without our name." },
    ],
    otherWay: "In another way",
    whichWay: "Which way suits you?",
    gift: "How much would you like to give?",
    named: "May we show your first name and the place where you live on the page of the petition?",
    namedOptions: {
      yes: "Yes, show my first name and place. I can take this back at any time, and then both disappear from the page.",
      no: "No, count my signature and show nothing about me.",
    },
  },
  nl: {
    newsletter: "Stuur mij de nieuwsbrief.",
    call: "Bel mij wanneer de petitie wordt aangeboden, op het nummer dat ik heb opgegeven. Jullie bewaren mijn nummer tot die dag en niet langer, en ik kan dit op elk moment intrekken.",
    age: "Ik ben 16 jaar of ouder.",
    ageError: "Bevestig dat je 16 jaar of ouder bent",
    contact: "Hoe mogen we je antwoorden?",
    contactHint: "Alleen voor deze vraag.",
    contactError: "Kies hoe we je mogen antwoorden",
    ways: [
      { label: "Per e-mail", hint: "Meestal binnen twee werkdagen." },
      { label: "Per telefoon", hint: "We bellen met een onbekend nummer." },
      { label: "Per post", hint: "In een envelop zonder onze naam." },
    ],
    otherWay: "Op een andere manier",
    whichWay: "Welke manier past bij je?",
    gift: "Hoeveel wil je geven?",
    named: "Mogen we je voornaam en je woonplaats op de pagina van de petitie laten zien?",
    namedOptions: {
      yes: "Ja, laat mijn voornaam en woonplaats zien. Ik kan dit op elk moment intrekken, en dan verdwijnen ze allebei van de pagina.",
      no: "Nee, tel mijn handtekening mee en laat niets over mij zien.",
    },
  },
  de: {
    newsletter: "Schicken Sie mir den Newsletter.",
    call: "Rufen Sie mich an, wenn die Petition übergeben wird, unter der Nummer, die ich angegeben habe. Sie bewahren meine Nummer bis zu diesem Tag auf und nicht länger, und ich kann dies jederzeit widerrufen.",
    age: "Ich bin mindestens 16 Jahre alt.",
    ageError: "Bestätigen Sie, dass Sie mindestens 16 Jahre alt sind",
    contact: "Wie dürfen wir Ihnen antworten?",
    contactHint: "Nur für diese Frage.",
    contactError: "Wählen Sie aus, wie wir Ihnen antworten dürfen",
    ways: [
      { label: "Per E-Mail", hint: "Meist innerhalb von zwei Werktagen." },
      { label: "Telefonisch", hint: "Wir rufen mit unterdrückter Nummer an." },
      { label: "Per Post", hint: "In einem Umschlag ohne unseren Namen." },
    ],
    otherWay: "Auf einem anderen Weg",
    whichWay: "Welcher Weg passt Ihnen?",
    gift: "Wie viel möchten Sie spenden?",
    named: "Dürfen wir Ihren Vornamen und Ihren Wohnort auf der Seite der Petition zeigen?",
    namedOptions: {
      yes: "Ja, zeigen Sie meinen Vornamen und Wohnort. Ich kann dies jederzeit widerrufen, dann verschwindet beides von der Seite.",
      no: "Nein, zählen Sie meine Unterschrift und zeigen Sie nichts über mich.",
    },
  },
  fr: {
    newsletter: "Envoyez-moi la lettre d’information.",
    call: "Appelez-moi lors de la remise de la pétition, au numéro que j’ai indiqué. Vous conservez mon numéro jusqu’à ce jour et pas au-delà, et je peux retirer cet accord à tout moment.",
    age: "J’ai 16 ans ou plus.",
    ageError: "Confirmez que vous avez 16 ans ou plus",
    contact: "Comment pouvons-nous vous répondre ?",
    contactHint: "Pour cette question seulement.",
    contactError: "Choisissez comment nous pouvons vous répondre",
    ways: [
      { label: "Par e-mail", hint: "En général sous deux jours ouvrables." },
      { label: "Par téléphone", hint: "Nous appelons en numéro masqué." },
      { label: "Par courrier", hint: "Dans une enveloppe sans notre nom." },
    ],
    otherWay: "D’une autre façon",
    whichWay: "Quelle façon vous convient ?",
    gift: "Combien souhaitez-vous donner ?",
    named: "Pouvons-nous afficher votre prénom et votre lieu de résidence sur la page de la pétition ?",
    namedOptions: {
      yes: "Oui, affichez mon prénom et mon lieu de résidence. Je peux changer d’avis à tout moment, et les deux disparaissent alors de la page.",
      no: "Non, comptez ma signature et n’affichez rien sur moi.",
    },
  },
  it: {
    newsletter: "Desidero ricevere la newsletter.",
    call: "Chiamatemi quando la petizione viene consegnata, al numero che ho indicato. Conservate il mio numero fino a quel giorno e non oltre, e posso revocare questo consenso in qualsiasi momento.",
    age: "Ho almeno 16 anni.",
    ageError: "Conferma di avere almeno 16 anni",
    contact: "Come possiamo risponderti?",
    contactHint: "Solo per questa domanda.",
    contactError: "Scegli come possiamo risponderti",
    ways: [
      { label: "Per e-mail", hint: "Di solito entro due giorni lavorativi." },
      { label: "Per telefono", hint: "Chiamiamo con numero nascosto." },
      { label: "Per posta", hint: "In una busta senza il nostro nome." },
    ],
    otherWay: "In un altro modo",
    whichWay: "Quale modo preferisci?",
    gift: "Quanto vuoi donare?",
    named: "Possiamo mostrare il tuo nome e il luogo in cui vivi sulla pagina della petizione?",
    namedOptions: {
      yes: "Sì, mostrate il mio nome e il luogo in cui vivo. Posso cambiare idea in qualsiasi momento, e allora entrambi spariscono dalla pagina.",
      no: "No, contate la mia firma e non mostrate nulla di me.",
    },
  },
  es: {
    newsletter: "Quiero recibir el boletín.",
    call: "Quiero que me llaméis cuando se entregue la petición, al número que he indicado. Conserváis mi número hasta ese día y no más, y puedo retirar este consentimiento en cualquier momento.",
    age: "Tengo 16 años o más.",
    ageError: "Confirma que tienes 16 años o más",
    contact: "¿Cómo podemos responderte?",
    contactHint: "Solo para esta pregunta.",
    contactError: "Elige cómo podemos responderte",
    ways: [
      { label: "Por correo electrónico", hint: "Normalmente en dos días laborables." },
      { label: "Por teléfono", hint: "Llamamos con número oculto." },
      { label: "Por correo postal", hint: "En un sobre sin nuestro nombre." },
    ],
    otherWay: "De otra manera",
    whichWay: "¿Qué manera prefieres?",
    gift: "¿Cuánto quieres donar?",
    named: "¿Podemos mostrar tu nombre y el lugar donde vives en la página de la petición?",
    namedOptions: {
      yes: "Sí, mostrad mi nombre y el lugar donde vivo. Puedo cambiar de opinión en cualquier momento, y entonces ambos desaparecen de la página.",
      no: "No, contad mi firma y no mostréis nada sobre mí.",
    },
  },
  da: {
    newsletter: "Send mig nyhedsbrevet.",
    call: "Ring til mig, når underskrifterne bliver overdraget, på det nummer, jeg har oplyst. I gemmer mit nummer til den dag og ikke længere, og jeg kan til enhver tid trække mit samtykke tilbage.",
    age: "Jeg er fyldt 16 år.",
    ageError: "Bekræft, at du er fyldt 16 år",
    contact: "Hvordan må vi svare dig?",
    contactHint: "Kun i forbindelse med dette spørgsmål.",
    contactError: "Vælg, hvordan vi må svare dig",
    ways: [
      { label: "Med e-mail", hint: "Som regel inden for to hverdage." },
      { label: "Over telefonen", hint: "Vi ringer fra skjult nummer." },
      { label: "Med posten", hint: "I en kuvert uden vores navn." },
    ],
    otherWay: "På en anden måde",
    whichWay: "Hvilken måde passer dig?",
    gift: "Hvor meget vil du give?",
    named: "Må vi vise dit fornavn og det sted, hvor du bor, på siden for underskriftsindsamlingen?",
    namedOptions: {
      yes: "Ja, vis mit fornavn og det sted, hvor jeg bor. Jeg kan til enhver tid fortryde, og så forsvinder begge dele fra siden.",
      no: "Nej, tæl min underskrift med, og vis intet om mig.",
    },
  },
  ar: {
    newsletter: "أودّ تلقّي النشرة الإخبارية.",
    call: "أودّ أن تتصلوا بي عند تسليم العريضة، على الرقم الذي ذكرته. تحتفظون برقمي حتى ذلك اليوم فقط، ويمكنني سحب هذه الموافقة في أي وقت.",
    age: "عمري 16 عامًا أو أكثر.",
    ageError: "يُرجى تأكيد أن عمرك 16 عامًا أو أكثر",
    contact: "كيف يمكننا الرد عليك؟",
    contactHint: "للرد على هذا السؤال فقط.",
    contactError: "يُرجى اختيار طريقة الرد",
    ways: [
      { label: "بالبريد الإلكتروني", hint: "خلال يومي عمل عادةً." },
      { label: "بالهاتف", hint: "نتصل من رقم محجوب." },
      { label: "بالبريد العادي", hint: "في ظرف لا يحمل اسمنا." },
    ],
    otherWay: "بطريقة أخرى",
    whichWay: "ما الطريقة المناسبة لك؟",
    gift: "ما مبلغ التبرع؟",
    named: "هل يمكننا عرض اسمك الأول ومكان إقامتك على صفحة العريضة؟",
    namedOptions: {
      yes: "نعم، اعرضوا اسمي الأول ومكان إقامتي. يمكنني التراجع عن ذلك في أي وقت، فيختفي كلاهما من الصفحة.",
      no: "لا، احتسبوا توقيعي ولا تعرضوا شيئًا عني.",
    },
  },
} satisfies Record<
  UiLocale,
  { readonly ways: readonly [ContactWay, ContactWay, ContactWay]; readonly [word: string]: unknown }
>;

interface ContactWay {
  readonly label: string;
  readonly hint: string;
}

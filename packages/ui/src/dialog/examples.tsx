import type { UiLocale } from "../messages/types.js";
import type { DialogProps } from "./Dialog.js";

/** Named states of a dialog, in a language. */
export function dialogExamples(locale: UiLocale) {
  const { trigger, heading, kept, deleted, countriesTrigger, countriesHeading } = words[locale];
  const privacy = {
    id: "privacy",
    trigger,
    href: "#privacy",
    heading,
    children: (
      <>
        <p>{kept}</p>
        <p>{deleted}</p>
      </>
    ),
  };
  return {
    closed: privacy,
    open: privacy,
    longText: {
      id: "countries",
      trigger: countriesTrigger,
      href: "#countries",
      heading: countriesHeading,
      children: (
        <ul>
          {countryNames(locale).map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      ),
    },
  } satisfies Record<string, DialogProps>;
}

function countryNames(locale: UiLocale): readonly string[] {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  return countries.map((code) => names.of(code) ?? code).sort(new Intl.Collator(locale).compare);
}

const countries =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK CH NO IS LI GB".split(" ");

const words = {
  en: {
    trigger: "How we handle your data",
    heading: "What happens with your signature",
    kept: "We keep your name and address sealed, and open them once: to hand the signatures over. Nobody else gets them.",
    deleted: "A month after that we delete them. Only the number of signatures remains.",
    countriesTrigger: "Where you can sign from",
    countriesHeading: "You can sign from these countries",
  },
  nl: {
    trigger: "Wat we met je gegevens doen",
    heading: "Wat er met je handtekening gebeurt",
    kept: "We bewaren je naam en adres verzegeld en openen ze één keer: om de handtekeningen te overhandigen. Niemand anders krijgt ze.",
    deleted: "Een maand daarna wissen we ze. Alleen het aantal handtekeningen blijft over.",
    countriesTrigger: "Waarvandaan je kunt tekenen",
    countriesHeading: "Je kunt tekenen vanuit deze landen",
  },
  de: {
    trigger: "Wie wir mit Ihren Daten umgehen",
    heading: "Was mit Ihrer Unterschrift geschieht",
    kept: "Wir bewahren Ihren Namen und Ihre Adresse versiegelt auf und öffnen sie einmal: um die Unterschriften zu übergeben. Niemand sonst erhält sie.",
    deleted: "Einen Monat danach löschen wir sie. Nur die Zahl der Unterschriften bleibt.",
    countriesTrigger: "Von wo aus Sie unterschreiben können",
    countriesHeading: "Aus diesen Ländern können Sie unterschreiben",
  },
  fr: {
    trigger: "Ce que nous faisons de vos données",
    heading: "Ce que devient votre signature",
    kept: "Nous conservons votre nom et votre adresse sous scellés et ne les ouvrons qu’une fois : pour remettre les signatures. Personne d’autre ne les reçoit.",
    deleted: "Un mois après, nous les effaçons. Il ne reste que le nombre de signatures.",
    countriesTrigger: "D’où vous pouvez signer",
    countriesHeading: "Vous pouvez signer depuis ces pays",
  },
  it: {
    trigger: "Come trattiamo i tuoi dati",
    heading: "Che cosa succede alla tua firma",
    kept: "Conserviamo il tuo nome e il tuo indirizzo sigillati e li apriamo una volta sola: per consegnare le firme. Nessun altro li riceve.",
    deleted: "Un mese dopo li cancelliamo. Rimane soltanto il numero delle firme.",
    countriesTrigger: "Da dove puoi firmare",
    countriesHeading: "Puoi firmare da questi Paesi",
  },
  es: {
    trigger: "Qué hacemos con tus datos",
    heading: "Qué pasa con tu firma",
    kept: "Guardamos tu nombre y tu dirección sellados y los abrimos una sola vez: para entregar las firmas. Nadie más los recibe.",
    deleted: "Un mes después los borramos. Solo queda el número de firmas.",
    countriesTrigger: "Desde dónde puedes firmar",
    countriesHeading: "Puedes firmar desde estos países",
  },
  da: {
    trigger: "Sådan behandler vi dine oplysninger",
    heading: "Hvad der sker med din underskrift",
    kept: "Vi opbevarer dit navn og din adresse forseglet og åbner dem én gang: for at overrække underskrifterne. Ingen andre får dem.",
    deleted: "En måned efter sletter vi dem. Kun antallet af underskrifter er tilbage.",
    countriesTrigger: "Hvor du kan skrive under fra",
    countriesHeading: "Du kan skrive under fra disse lande",
  },
  ar: {
    trigger: "كيف نتعامل مع البيانات",
    heading: "ما الذي يحدث للتوقيع",
    kept: "نحفظ الاسم والعنوان مختومين، ولا نفتحهما إلا مرة واحدة: لتسليم التوقيعات. ولا يحصل عليهما أحد سوانا.",
    deleted: "بعد ذلك بشهر نحذفهما، ولا يبقى إلا عدد التوقيعات.",
    countriesTrigger: "من أين يمكن التوقيع",
    countriesHeading: "يمكن التوقيع من هذه البلدان",
  },
} satisfies Record<UiLocale, unknown>;

import { uiMessages } from "../messages/index.js";
import type { UiLocale } from "../messages/types.js";
import type { NoticeProps } from "./Notice.js";

/** Named states of a notice, in a language. */
export function noticeExamples(locale: UiLocale) {
  const { handedOver, counts, thanks, before, content, help, kept, sealed, deleted, privacy } = words[locale];
  return {
    info: { children: <p>{handedOver}</p> },
    success: { tone: "success", heading: counts, headingLevel: "h2", children: <p>{thanks}</p> },
    warning: {
      tone: "warning",
      heading: before,
      headingLevel: "h2",
      children: (
        <p>
          {content} <a href="#help">{help}</a>
        </p>
      ),
    },
    error: { tone: "error", live: true, children: <p>{uiMessages[locale].failures.network}</p> },
    longText: {
      heading: kept,
      headingLevel: "h2",
      children: (
        <>
          <p>{sealed}</p>
          <p>{deleted}</p>
          <p>
            <a href="#privacy">{privacy}</a>
          </p>
        </>
      ),
    },
  } satisfies Record<string, NoticeProps>;
}

const words = {
  en: {
    handedOver: "All information from this investigation was handed to the authorities.",
    counts: "Your signature counts",
    thanks: "Thank you for signing.",
    before: "Before you read on",
    content: "This page is about the sexual exploitation of children.",
    help: "Where to find help",
    kept: "What happens to your signature",
    sealed:
      "We seal your name and your address as they arrive. Only our own office can open them, to hand the petition over.",
    deleted: "After the handover we delete them. What remains is how many people signed.",
    privacy: "How we handle your data",
  },
  nl: {
    handedOver: "Alle informatie uit dit onderzoek is aan de autoriteiten overgedragen.",
    counts: "Je handtekening telt mee",
    thanks: "Dank je wel voor het tekenen.",
    before: "Voordat je verder leest",
    content: "Deze pagina gaat over seksuele uitbuiting van kinderen.",
    help: "Waar je hulp vindt",
    kept: "Wat er met je handtekening gebeurt",
    sealed:
      "We verzegelen je naam en je adres zodra ze binnenkomen. Alleen ons eigen kantoor kan ze openen, om de petitie aan te bieden.",
    deleted: "Na de aanbieding wissen we ze. Wat blijft, is hoeveel mensen hebben getekend.",
    privacy: "Hoe we met je gegevens omgaan",
  },
  de: {
    handedOver: "Alle Informationen aus dieser Untersuchung wurden den Behörden übergeben.",
    counts: "Ihre Unterschrift zählt",
    thanks: "Danke, dass Sie unterschrieben haben.",
    before: "Bevor Sie weiterlesen",
    content: "Auf dieser Seite geht es um sexuelle Ausbeutung von Kindern.",
    help: "Wo Sie Hilfe finden",
    kept: "Was mit Ihrer Unterschrift geschieht",
    sealed:
      "Wir versiegeln Ihren Namen und Ihre Adresse, sobald sie eintreffen. Nur unser eigenes Büro kann sie öffnen, um die Petition zu übergeben.",
    deleted: "Nach der Übergabe löschen wir sie. Was bleibt, ist die Zahl der Unterschriften.",
    privacy: "So gehen wir mit Ihren Daten um",
  },
  fr: {
    handedOver: "Toutes les informations de cette enquête ont été remises aux autorités.",
    counts: "Votre signature compte",
    thanks: "Merci d’avoir signé.",
    before: "Avant de poursuivre la lecture",
    content: "Cette page traite de l’exploitation sexuelle d’enfants.",
    help: "Où trouver de l’aide",
    kept: "Ce que devient votre signature",
    sealed:
      "Nous scellons votre nom et votre adresse dès leur arrivée. Seul notre propre bureau peut les ouvrir, pour remettre la pétition.",
    deleted: "Après la remise, nous les effaçons. Il ne reste que le nombre de signataires.",
    privacy: "Comment nous traitons vos données",
  },
  it: {
    handedOver: "Tutte le informazioni di questa indagine sono state consegnate alle autorità.",
    counts: "La tua firma conta",
    thanks: "Grazie per aver firmato.",
    before: "Prima di continuare a leggere",
    content: "Questa pagina parla dello sfruttamento sessuale di minori.",
    help: "Dove trovare aiuto",
    kept: "Che cosa succede alla tua firma",
    sealed:
      "Sigilliamo il tuo nome e il tuo indirizzo appena arrivano. Solo il nostro ufficio può aprirli, per consegnare la petizione.",
    deleted: "Dopo la consegna li cancelliamo. Resta soltanto il numero delle firme.",
    privacy: "Come trattiamo i tuoi dati",
  },
  es: {
    handedOver: "Toda la información de esta investigación se entregó a las autoridades.",
    counts: "Tu firma cuenta",
    thanks: "Gracias por firmar.",
    before: "Antes de seguir leyendo",
    content: "Esta página trata de la explotación sexual de niñas y niños.",
    help: "Dónde encontrar ayuda",
    kept: "Qué pasa con tu firma",
    sealed:
      "Sellamos tu nombre y tu dirección en cuanto llegan. Solo nuestra propia oficina puede abrirlos, para entregar la petición.",
    deleted: "Después de la entrega los borramos. Solo queda cuántas personas han firmado.",
    privacy: "Cómo tratamos tus datos",
  },
  da: {
    handedOver: "Alle oplysninger fra denne undersøgelse er overdraget til myndighederne.",
    counts: "Din underskrift tæller",
    thanks: "Tak, fordi du skrev under.",
    before: "Før du læser videre",
    content: "Denne side handler om seksuel udnyttelse af børn.",
    help: "Her kan du få hjælp",
    kept: "Hvad der sker med din underskrift",
    sealed:
      "Vi forsegler dit navn og din adresse, når de modtages. Kun vores eget kontor kan åbne dem for at overdrage underskrifterne.",
    deleted: "Efter overdragelsen sletter vi dem. Tilbage er kun, hvor mange der har skrevet under.",
    privacy: "Sådan behandler vi dine oplysninger",
  },
  ar: {
    handedOver: "سُلّمت جميع المعلومات التي جمعها هذا التحقيق إلى السلطات.",
    counts: "توقيعك محتسب",
    thanks: "شكرًا لك على التوقيع.",
    before: "قبل متابعة القراءة",
    content: "تتناول هذه الصفحة الاستغلال الجنسي للأطفال.",
    help: "أين يمكن الحصول على المساعدة",
    kept: "ماذا يحدث لتوقيعك",
    sealed: "نختم اسمك وعنوانك فور وصولهما، ولا يستطيع فتحهما إلا مكتبنا، من أجل تسليم العريضة.",
    deleted: "بعد التسليم نحذفهما، ولا يبقى سوى عدد الموقّعين.",
    privacy: "كيف نتعامل مع بياناتك",
  },
} satisfies Record<UiLocale, unknown>;

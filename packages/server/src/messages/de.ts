import type { ServerMessages } from "./types.js";

export const de: ServerMessages = {
  mail: {
    confirm: {
      subject: "Bitte bestätigen Sie Ihre Unterschrift: {title}",
      intro:
        "Vielen Dank, dass Sie „{title}“ unterschrieben haben. Ihre Unterschrift zählt, sobald Sie sie bestätigen.",
      action: "Unterschrift bestätigen",
      note: "Der Link gilt 14 Tage.",
    },
    "repeat-pending": {
      subject: "Ihre Unterschrift ist noch nicht bestätigt: {title}",
      intro:
        "Sie haben „{title}“ schon unterschrieben, die Unterschrift ist aber noch nicht bestätigt. Eine einzige Bestätigung genügt.",
      action: "Unterschrift bestätigen",
      note: "Der Link gilt 14 Tage.",
    },
    "repeat-confirmed": {
      subject: "Sie haben schon unterschrieben: {title}",
      intro:
        "Ihre Unterschrift unter „{title}“ ist bestätigt und zählt. Sie müssen nichts weiter tun; jeder Mensch zählt einmal.",
      action: "Zur Petition",
      note: "Andere können noch unterschreiben: Geben Sie die Petition weiter.",
    },
    "not-counted": {
      subject: "Diese Unterschrift konnte nicht gezählt werden: {title}",
      intro:
        "Jemand hat „{title}“ mit dieser Adresse unterschrieben, die dafür schon verwendet wurde. Zwei Menschen, die zusammen wohnen, dürfen eine Adresse teilen, wenn beide dieselbe Postleitzahl angeben; jede weitere Unterschrift wird nicht gezählt.",
      action: "Zur Petition",
      note: "Wenn Sie selbst unterschreiben möchten, verwenden Sie bitte eine eigene Adresse.",
    },
    footer:
      "{office} schickt Ihnen diese E-Mail, weil jemand diese Adresse bei der Petition „{title}“ eingegeben hat. Wenn Sie das nicht waren, brauchen Sie nichts zu tun: Ohne Sie wird nichts gezählt.",
  },
  confirm: {
    title: "Bestätigen Sie Ihre Unterschrift",
    intro: "Mit einem Druck auf die Schaltfläche zählt Ihre Unterschrift unter „{title}“.",
    action: "Unterschrift bestätigen",
    doneTitle: "Ihre Unterschrift zählt",
    done: "Vielen Dank. Ihre Unterschrift unter „{title}“ ist bestätigt.",
  },
  back: "Zurück zur Kampagne",
  errorTitle: "Fehler: {title}",
  sendAsNew:
    "Ihre ersten Angaben wurden behalten. Drücken Sie noch einmal auf den Knopf, und die Angaben unten werden als neue Eingabe gesendet.",
  problems: {
    malformed: {
      title: "Die Anfrage ist nicht lesbar",
      detail:
        "Was ankam, war leer oder beschädigt. Gehen Sie zurück, laden Sie die Seite neu und senden Sie es noch einmal.",
    },
    keyMissing: {
      title: "Der Header Idempotency-Key fehlt",
      detail:
        "Senden Sie einen Schlüssel von 1 bis 255 Zeichen: neu für jede Eingabe, derselbe bei einer Wiederholung.",
    },
    notFound: {
      title: "Unter dieser Adresse ist nichts zu finden",
      detail: "Prüfen Sie, ob die Adresse vollständig ist. Vielleicht ist sie auch noch nicht freigeschaltet.",
    },
    unknownToken: {
      title: "Dieser Link ist nicht bekannt",
      detail:
        "Öffnen Sie den Link aus der E-Mail noch einmal und achten Sie darauf, dass er vollständig ist. Hilft das nicht, unterschreiben Sie noch einmal: Sie erhalten einen neuen.",
    },
    methodNotAllowed: {
      title: "Diese Adresse nimmt eine solche Anfrage nicht an",
      detail: "Der Header Allow nennt die Methoden, die sie annimmt.",
    },
    formOnly: {
      title: "Diese Adresse nimmt nur ein Formular entgegen",
      detail: "Um das Formular auszufüllen, gehen Sie zurück zur Kampagne.",
    },
    conflict: {
      title: "Dieses Formular wurde schon mit anderen Angaben gesendet",
      detail: "Ihre ersten Angaben wurden behalten. Um neue zu senden, laden Sie die Seite neu.",
    },
    closed: {
      title: "Diese Aktion ist beendet",
      detail: "Es werden keine neuen Eingaben mehr angenommen. Danke, dass Sie helfen wollten.",
    },
    expiredToken: {
      title: "Dieser Link ist abgelaufen",
      detail: "Ein Link gilt 14 Tage. Unterschreiben Sie noch einmal, und Sie erhalten einen neuen.",
    },
    tooLarge: {
      title: "Das ist zu viel auf einmal",
      detail: "Eine Eingabe darf höchstens 32 kB groß sein. Kürzen Sie sie und senden Sie sie noch einmal.",
    },
    unsupported: {
      title: "Dieses Format wird nicht verstanden",
      detail: "Senden Sie application/json oder application/x-www-form-urlencoded.",
    },
    invalid: {
      title: "Bitte sehen Sie einige Angaben noch einmal durch",
      detail: "Es wurde nichts gespeichert. Berichtigen Sie, was genannt ist, und senden Sie es noch einmal.",
    },
    failed: {
      title: "Bei uns ist etwas schiefgegangen",
      detail:
        "Bitte versuchen Sie es gleich noch einmal. Wenn Ihnen angezeigt wurde, dass Ihre Eingabe angenommen ist, ist sie sicher.",
    },
    unavailable: {
      title: "Im Moment kann nichts gespeichert werden",
      detail: "Ihre Eingabe wurde nicht gespeichert. Bitte senden Sie sie gleich noch einmal.",
    },
  },
};

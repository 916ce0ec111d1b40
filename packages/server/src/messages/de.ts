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
    reminder: {
      subject: "Ihre Unterschrift wartet noch auf Sie: {title}",
      intro:
        "Vor ein paar Tagen haben Sie „{title}“ unterschrieben. Ihre Unterschrift zählt, sobald Sie sie bestätigen.",
      action: "Unterschrift bestätigen",
      note: "Das ist die einzige Erinnerung. Ohne Bestätigung wird gelöscht, was Sie eingegeben haben.",
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
    privacy: {
      subject: "Was wir über Sie speichern und wie Sie es ändern",
      intro:
        "Jemand, wahrscheinlich Sie selbst, hat gefragt, was wir zu dieser Adresse speichern. Der Link zeigt Ihre Unterschriften: Sie können sie zurückziehen, Einwilligungen widerrufen, eine Kopie anfordern oder alles löschen lassen.",
      action: "Ansehen, was über mich gespeichert ist",
      note: "Der Link gilt 24 Stunden. Geben Sie ihn nicht weiter: Wer ihn hat, kann all das tun.",
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
  privacy: {
    askTitle: "Ihre Daten",
    askIntro:
      "Geben Sie die Adresse ein, mit der Sie unterschrieben haben. Wurde damit unterschrieben, senden wir einen Link dorthin. Er zeigt, was wir über Sie speichern. Dort können Sie Ihre Unterschrift zurückziehen, eine Kopie anfordern oder alles löschen lassen.",
    askAction: "Link zusenden",
    askedTitle: "Sehen Sie in Ihre E-Mails",
    asked: "Wenn mit dieser Adresse unterschrieben wurde, ist eine E-Mail unterwegs. Der Link darin gilt 24 Stunden.",
    title: "Was wir über Sie speichern",
    intro:
      "Diese Unterschriften wurden mit Ihrer Adresse geleistet. Name und Adresse selbst sind versiegelt: Nur das Büro kann sie lesen.",
    nothing: "Zu dieser Adresse ist nichts gespeichert.",
    signed: "Unterschrieben am {date}.",
    confirmed: "Bestätigt am {date}.",
    pending: "Noch nicht bestätigt: Sie zählt nicht.",
    consent: "„{text}“ (Fassung {version} des Textes): {answer}",
    yes: "ja",
    no: "nein",
    takenBack: "widerrufen am {date}",
    withdraw: "Diese Unterschrift zurückziehen",
    withdrawConsent: "Diese Einwilligung widerrufen",
    officeTitle: "Das Büro fragen",
    office: "Das Büro kann lesen, was Sie eingegeben haben. Es antwortet Ihnen innerhalb eines Monats per E-Mail.",
    access: "Auskunft anfordern",
    export: "Kopie anfordern",
    eraseTitle: "Alles löschen",
    erase:
      "Alle Unterschriften Ihrer Adresse werden sofort gelöscht und zählen nicht mehr. Das lässt sich nicht rückgängig machen; Sie können erneut unterschreiben.",
    eraseAction: "Alles löschen",
    done: {
      withdraw: "Die Unterschrift ist zurückgezogen und gelöscht.",
      consent: "Die Einwilligung ist widerrufen.",
      access: "Das Büro hat Ihre Bitte um Auskunft und antwortet innerhalb eines Monats.",
      export: "Das Büro hat Ihre Bitte um eine Kopie und antwortet innerhalb eines Monats.",
      erase: "Alles, was zu Ihrer Adresse gespeichert war, ist gelöscht.",
    },
    unsubscribe: {
      title: "Keine E-Mails mehr",
      intro:
        "Mit einem Klick auf die Schaltfläche bekommen Sie keine E-Mails mehr zu „{title}“. Eine noch nicht bestätigte Unterschrift wird gelöscht. Eine bestätigte zählt weiter, und alle weiteren Einwilligungen werden widerrufen.",
      action: "Keine E-Mails mehr",
      done: "Erledigt. Sie bekommen keine E-Mails mehr zu „{title}“.",
    },
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
    unknownPrivacyLink: {
      title: "Dieser Link ist nicht bekannt",
      detail:
        "Öffnen Sie den Link aus der E-Mail noch einmal und achten Sie darauf, dass er vollständig ist. Hilft das nicht, fordern Sie einen neuen an.",
    },
    expiredPrivacyLink: {
      title: "Dieser Link ist abgelaufen",
      detail: "Ein Link zu Ihren Daten gilt 24 Stunden. Fordern Sie einen neuen an.",
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

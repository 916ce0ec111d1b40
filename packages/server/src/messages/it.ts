import type { ServerMessages } from "./types.js";

export const it: ServerMessages = {
  mail: {
    confirm: {
      subject: "Conferma la tua firma: {title}",
      intro: "Grazie per aver firmato «{title}». La tua firma conta non appena la confermi.",
      action: "Conferma la mia firma",
      note: "Il link funziona per 14 giorni.",
    },
    reminder: {
      subject: "La tua firma ti aspetta ancora: {title}",
      intro: "Qualche giorno fa hai firmato «{title}». La tua firma conta non appena la confermi.",
      action: "Conferma la mia firma",
      note: "Questo è l’unico promemoria. Senza conferma, quello che hai inserito viene cancellato.",
    },
    "repeat-pending": {
      subject: "La tua firma è ancora da confermare: {title}",
      intro: "Hai già firmato «{title}», ma la firma non è ancora confermata. Basta una sola conferma.",
      action: "Conferma la mia firma",
      note: "Il link funziona per 14 giorni.",
    },
    "repeat-confirmed": {
      subject: "Hai già firmato: {title}",
      intro: "La tua firma per «{title}» è confermata e conta. Non devi fare altro; ogni persona conta una volta sola.",
      action: "Vai alla petizione",
      note: "Altre persone possono ancora firmare: falla girare.",
    },
    "not-counted": {
      subject: "Non è stato possibile contare questa firma: {title}",
      intro:
        "Qualcuno ha firmato «{title}» con questo indirizzo, che era già stato usato per la petizione. Due persone che vivono insieme possono condividere un indirizzo, se indicano lo stesso codice postale; ogni altra firma non viene contata.",
      action: "Vai alla petizione",
      note: "Per firmare anche tu, usa un indirizzo tutto tuo.",
    },
    privacy: {
      subject: "Che cosa conserviamo di te e come cambiarlo",
      intro:
        "Qualcuno, molto probabilmente tu, ha chiesto che cosa conserviamo di questo indirizzo. Il link mostra le tue firme: puoi ritirarle, revocare un consenso, chiedere una copia o far cancellare tutto.",
      action: "Vedi che cosa conservate di me",
      note: "Il link funziona per 24 ore. Tienilo per te: chi ce l’ha può fare tutto questo.",
    },
    footer:
      "{office} ti manda questo messaggio perché qualcuno ha inserito questo indirizzo nella petizione «{title}». Se non hai firmato, non fare nulla: senza di te non viene contato niente.",
  },
  confirm: {
    title: "Conferma la tua firma",
    intro: "Premi il pulsante e la tua firma per «{title}» conta.",
    action: "Conferma la mia firma",
    doneTitle: "La tua firma conta",
    done: "Grazie. La tua firma per «{title}» è confermata.",
  },
  privacy: {
    askTitle: "I tuoi dati",
    askIntro:
      "Inserisci l’indirizzo con cui hai firmato. Se risulta una firma, gli mandiamo un link. Il link mostra che cosa conserviamo di te e ti permette di ritirare la firma, chiedere una copia o far cancellare tutto.",
    askAction: "Mandami il link",
    askedTitle: "Guarda la tua posta",
    asked: "Se questo indirizzo ha firmato, un messaggio è in arrivo. Il suo link funziona per 24 ore.",
    title: "Che cosa conserviamo di te",
    intro:
      "Queste firme sono state fatte con il tuo indirizzo. Nome e indirizzo sono sigillati: solo l’ufficio può leggerli.",
    nothing: "Di questo indirizzo non conserviamo nulla.",
    signed: "Firmata il {date}.",
    confirmed: "Confermata il {date}.",
    pending: "Non ancora confermata: non conta.",
    consent: "«{text}» (versione {version} del testo): {answer}",
    yes: "sì",
    no: "no",
    takenBack: "revocato il {date}",
    withdraw: "Ritira questa firma",
    withdrawConsent: "Revoca questo consenso",
    officeTitle: "Chiedi all’ufficio",
    office: "L’ufficio può leggere quello che hai inserito. Ti risponde per e-mail entro un mese.",
    access: "Chiedi l’accesso",
    export: "Chiedi una copia",
    eraseTitle: "Cancella tutto",
    erase:
      "Tutte le firme del tuo indirizzo vengono cancellate subito e non contano più. Non si può annullare; puoi firmare di nuovo.",
    eraseAction: "Cancella tutto",
    done: {
      withdraw: "La firma è stata ritirata e cancellata.",
      consent: "Il consenso è stato revocato.",
      access: "L’ufficio ha la tua richiesta di accesso e risponde entro un mese.",
      export: "L’ufficio ha la tua richiesta di una copia e risponde entro un mese.",
      erase: "Tutto quello che conservavamo del tuo indirizzo è stato cancellato.",
    },
    unsubscribe: {
      title: "Niente più messaggi",
      intro:
        "Premi il pulsante e non riceverai più messaggi su «{title}». Una firma non ancora confermata viene cancellata. Una firma confermata conta ancora, e tutti gli altri consensi vengono revocati.",
      action: "Niente più messaggi",
      done: "Fatto. Non riceverai più messaggi su «{title}».",
    },
  },
  back: "Torna alla campagna",
  errorTitle: "Errore: {title}",
  sendAsNew:
    "Le tue prime risposte sono state conservate. Premi ancora una volta il pulsante e le risposte qui sotto partiranno come un nuovo invio.",
  problems: {
    malformed: {
      title: "La richiesta non si può leggere",
      detail: "Quello che è arrivato era vuoto o danneggiato. Torna indietro, ricarica la pagina e invia di nuovo.",
    },
    keyMissing: {
      title: "Manca l’intestazione Idempotency-Key",
      detail: "Invia una chiave da 1 a 255 caratteri: nuova per ogni invio, la stessa per un nuovo tentativo.",
    },
    notFound: {
      title: "A questo indirizzo non c’è nulla",
      detail: "Controlla che l’indirizzo sia completo. Può anche darsi che non sia ancora aperto.",
    },
    unknownToken: {
      title: "Questo link non è riconosciuto",
      detail:
        "Apri di nuovo il link dell’e-mail e controlla che sia intero. Se non basta, firma ancora una volta: ne riceverai uno nuovo.",
    },
    methodNotAllowed: {
      title: "Questo indirizzo non accetta una richiesta del genere",
      detail: "L’intestazione Allow elenca i metodi che accetta.",
    },
    formOnly: {
      title: "Questo indirizzo riceve solo un modulo",
      detail: "Per compilare il modulo, torna alla campagna.",
    },
    conflict: {
      title: "Questo modulo è già stato inviato con altre risposte",
      detail: "Le tue prime risposte sono state conservate. Per inviarne di nuove, ricarica la pagina.",
    },
    closed: {
      title: "Questa iniziativa è chiusa",
      detail: "Non è più possibile partecipare. Grazie per aver voluto aiutare.",
    },
    expiredToken: {
      title: "Questo link è scaduto",
      detail: "Un link funziona per 14 giorni. Firma ancora una volta e ne riceverai uno nuovo.",
    },
    unknownPrivacyLink: {
      title: "Questo link non è riconosciuto",
      detail: "Apri di nuovo il link dell’e-mail e controlla che sia intero. Se non basta, chiedine uno nuovo.",
    },
    expiredPrivacyLink: {
      title: "Questo link è scaduto",
      detail: "Un link ai tuoi dati funziona per 24 ore. Chiedine uno nuovo.",
    },
    tooLarge: {
      title: "È troppo in una volta sola",
      detail: "Un invio può essere al massimo di 32 kB. Accorcialo e invialo di nuovo.",
    },
    unsupported: {
      title: "Questo formato non è riconosciuto",
      detail: "Invia application/json oppure application/x-www-form-urlencoded.",
    },
    invalid: {
      title: "Alcune risposte sono da rivedere",
      detail: "Non è stato salvato nulla. Correggi quello che è indicato e invia di nuovo.",
    },
    failed: {
      title: "Qualcosa non ha funzionato da parte nostra",
      detail: "Riprova tra un attimo. Se hai visto che il tuo invio è stato accettato, è al sicuro.",
    },
    unavailable: {
      title: "Al momento non è possibile salvare nulla",
      detail: "Il tuo invio non è stato salvato. Invialo di nuovo tra un attimo.",
    },
  },
};

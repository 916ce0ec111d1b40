import type { UiMessages } from "./types.js";

export const it: UiMessages = {
  locale: "it",
  dir: "ltr",
  optional: "(facoltativo)",
  choose: "Scegli dall’elenco",
  errorSummary: "C’è un problema",
  errorPrefix: "Errore:",
  fields: {
    "given-name": { label: "Nome", required: "Inserisci il tuo nome" },
    "family-name": { label: "Cognome", required: "Inserisci il tuo cognome" },
    email: { label: "Indirizzo e-mail", required: "Inserisci il tuo indirizzo e-mail" },
    country: { label: "Paese", required: "Scegli il tuo Paese" },
    "postal-code": { label: "Codice postale", required: "Inserisci il tuo codice postale" },
  },
  close: "Chiudi",
  characters: {
    limit: {
      one: "Puoi inserire al massimo {max} carattere",
      many: "Puoi inserire al massimo {max} caratteri",
      other: "Puoi inserire al massimo {max} caratteri",
    },
    left: {
      one: "Ti resta {left} carattere",
      many: "Ti restano {left} caratteri",
      other: "Ti restano {left} caratteri",
    },
    over: {
      one: "C’è {over} carattere di troppo",
      many: "Ci sono {over} caratteri di troppo",
      other: "Ci sono {over} caratteri di troppo",
    },
  },
  date: { day: "Giorno", month: "Mese", year: "Anno" },
  steps: { position: "Passaggio {step} di {total}: {name}", done: "(completato)" },
  issues: {
    required: "Compila il campo «{label}»",
    not_text: "Il campo «{label}» deve contenere del testo",
    too_long: {
      one: "Il campo «{label}» può contenere al massimo {max} carattere",
      other: "Il campo «{label}» può contenere al massimo {max} caratteri",
    },
    invalid_characters: "Il campo «{label}» contiene un carattere che non può far parte di un nome",
    invalid_email: "Inserisci un indirizzo e-mail nella forma nome@example.org",
    invalid_country: "Scegli un Paese dall’elenco",
    invalid_postcode: "Inserisci un codice postale composto da lettere e cifre",
    invalid_postcode_example: "Inserisci un codice postale del tuo Paese, per esempio {example}",
    unknown_field: "Questo modulo non ha un campo «{label}»",
    invalid_choice: "Scegli una delle risposte proposte per «{label}»",
    amount_required: "Scegli o inserisci un importo",
    amount_invalid: "Inserisci l’importo in cifre, per esempio 25 o 12,50",
    amount_ambiguous:
      "Questo importo si può leggere in due modi. Inseriscilo senza separatore delle migliaia, per esempio 1234,50",
    amount_too_small: "L’importo deve essere di almeno {minimum}",
    amount_too_large: "L’importo non può superare {maximum}",
  },
  failures: {
    network:
      "Non riusciamo a raggiungere il nostro server. Quello che hai inserito è ancora qui: controlla la connessione e riprova",
    server: "Qualcosa non ha funzionato da parte nostra. Quello che hai inserito è ancora qui: riprova tra un attimo",
    limited: "Ci sono stati troppi tentativi in poco tempo. Aspetta un minuto e riprova",
    closed: "Questa iniziativa è chiusa. Non è più possibile partecipare",
    conflict: "Questo modulo è già stato inviato con altre risposte. Ricarica la pagina per inviarne uno nuovo",
  },
};

import type { ExampleTexts } from "./en.js";

export const it: ExampleTexts = {
  office: { name: "Ufficio Esempio", longName: "Ufficio Esempio per i diritti dei bambini e dei giovani" },
  title: "I pasti a scuola",
  description: "Perché chiediamo un pasto caldo in ogni scuola.",
  contentWarning: "Questa pagina parla di bambini che soffrono la fame.",
  petition: {
    title: "Un pasto caldo in ogni scuola",
    demand: "Che ogni bambino abbia un pasto caldo nei giorni di scuola.",
    addressee: "Consiglio comunale",
    statement: "Firmando accetto che la mia firma venga conteggiata.",
  },
  donation: { title: "Dona un pasto caldo", purpose: "La tua donazione paga pasti in dieci scuole." },
  headline: {
    title: "Nessun bambino impara a stomaco vuoto",
    longTitle:
      "Chi ha fame non riesce ad ascoltare, a contare, a giocare: perché chiediamo al Comune un pasto caldo in ogni scuola, in ogni giorno di lezione",
    lead: "Un bambino su sei arriva a scuola senza aver fatto colazione.\n\nUn pasto caldo cambia la giornata.",
  },
  noor: {
    name: "Noor",
    heading: "Una mattina con Noor",
    text: "Alle otto Noor è a scuola.\n\nAlle dieci chiede quando sarà mezzogiorno.",
  },
  robin: {
    name: "Robin",
    heading: "Una lettera di Robin",
    text: "Robin rappresenta molti altri ed è un personaggio inventato per questa pagina.",
  },
  mina: {
    name: "Mina",
    heading: "Una cucina che apre alle sei",
    text: "Mina cucina per la scuola dal 2019. Alle sette la minestra è sul fuoco e alle undici e mezza i primi piatti escono dalla cucina.\n\nSa a chi piacciono le carote e chi torna per il bis.",
    quote: "A mezzogiorno siamo tutti seduti allo stesso tavolo.",
    longQuote:
      "Il primo anno cucinavo per quaranta bambini. Oggi sono trecento, e vengono ancora alla porta della cucina a chiedere che cosa si mangia.\n\nIn una scuola dove si mangia insieme ci si conosce meglio.",
  },
  sam: { name: "Sam", quote: "Dopo pranzo riesco di nuovo a contare." },
  links: {
    heading: "Per saperne di più",
    film: "Guarda il film",
    study: "Scarica lo studio",
    questions: "Leggi domande e risposte",
    work: "Scopri il nostro lavoro",
  },
  picture: { alt: "Sei cerchi, di cui uno vuoto.", caption: "Un piatto su sei resta vuoto." },
  photograph: {
    alt: "Strisce al posto di una fotografia.",
    caption: "Un cuoco nella cucina di un’altra scuola.",
    credit: "Studio Esempio",
  },
  video: {
    title: "Una giornata nella cucina della scuola",
    transcript:
      "Una cucina, la mattina presto. Mani che tagliano carote.\n\n**Mina:** Cominciamo alle sei. La zuppa ha bisogno di tempo.\n\nA mezzogiorno i tavoli si riempiono. Non si vede nessun volto.",
  },
  cost: {
    heading: "Quanto costa",
    text: "Un pasto costa meno dell’autobus che porta un bambino a scuola.",
    longHeading: "Quanto costa un pasto caldo e chi lo paga oggi",
    more: "Oggi i genitori ne pagano metà e la scuola l’altra metà. Le scuole con pochi mezzi cucinano due giorni alla settimana.\n\nIl Consiglio decide di nuovo ogni anno. Chiediamo uno stanziamento per cinque anni, perché le cucine possano programmare e formare il personale.",
    list: "Ogni mese paga:\n\n- verdura e pane delle fattorie vicine,\n- **due posti in cucina** dove i giovani imparano,\n- gas e acqua.\n\nIl calcolo è spiegato in [domande e risposte](/questions).",
    section: { heading: "Chi paga oggi", text: "I genitori pagano una metà, la scuola l’altra." },
  },
  figures: {
    heading: "In cifre",
    children: { value: "1 bambino su 6", label: "arriva senza colazione", source: "Indagine scolastica" },
    meals: { value: "4.200", label: "pasti alla settimana", source: "Relazione annuale" },
  },
  notice: {
    heading: "Il Consiglio decide a maggio",
    text: "Prima di allora consegniamo le firme.",
    more: "La seduta è pubblica. L’esito sarà su questa pagina il giorno dopo.",
  },
  faq: {
    heading: "Domande e risposte",
    cooks: { question: "Chi cucina?", answer: "Due cucine della città.\n\nEntrambe formano giovani." },
    pupils: {
      question: "Chi può mangiare?",
      answer: "Tutti gli alunni. Nessuno deve chiederlo o mostrare un documento.",
    },
    diets: {
      question: "E se un bambino non può mangiare tutto?",
      answer: "Ogni giorno c’è un pasto senza carne. Le cucine conoscono le allergie.",
    },
  },
  help: {
    heading: "Aiuto a casa",
    text: "C’è qualcuno che ascolta, giorno e notte.",
    emergency: "In caso di emergenza",
    line: { name: "Linea Famiglie", purpose: "Per i genitori" },
    report: { name: "Sportello tutela minori", purpose: "Per segnalare che un bambino o una bambina non è al sicuro" },
  },
  region: "Olanda Settentrionale",
  contact: "Contatti",
};

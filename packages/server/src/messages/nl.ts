import type { ServerMessages } from "./types.js";

export const nl: ServerMessages = {
  mail: {
    confirm: {
      subject: "Bevestig je handtekening: {title}",
      intro: "Dank je wel voor het tekenen van ‘{title}’. Je handtekening telt zodra je haar bevestigt.",
      action: "Bevestig mijn handtekening",
      note: "De link werkt 14 dagen.",
    },
    reminder: {
      subject: "Je handtekening wacht nog op je: {title}",
      intro: "Een paar dagen geleden tekende je ‘{title}’. Je handtekening telt zodra je haar bevestigt.",
      action: "Bevestig mijn handtekening",
      note: "Dit is de enige herinnering. Bevestig je niet, dan wordt verwijderd wat je hebt ingevuld.",
    },
    "repeat-pending": {
      subject: "Je handtekening wacht nog op bevestiging: {title}",
      intro: "Je hebt ‘{title}’ al getekend, maar de handtekening is nog niet bevestigd. Eén bevestiging is genoeg.",
      action: "Bevestig mijn handtekening",
      note: "De link werkt 14 dagen.",
    },
    "repeat-confirmed": {
      subject: "Je hebt al getekend: {title}",
      intro:
        "Je handtekening onder ‘{title}’ is bevestigd en telt mee. Je hoeft niets meer te doen; iedereen telt één keer.",
      action: "Naar de petitie",
      note: "Anderen kunnen nog tekenen: geef de petitie door.",
    },
    "not-counted": {
      subject: "Deze handtekening kon niet worden geteld: {title}",
      intro:
        "Iemand heeft ‘{title}’ getekend met dit adres, dat er al eerder voor is gebruikt. Twee mensen die samenwonen mogen een adres delen als ze allebei dezelfde postcode opgeven; elke volgende handtekening telt niet mee.",
      action: "Naar de petitie",
      note: "Wil je zelf tekenen, gebruik dan een eigen adres.",
    },
    privacy: {
      subject: "Wat we van je bewaren en hoe je dat verandert",
      intro:
        "Iemand, waarschijnlijk jij, heeft gevraagd wat we van dit adres bewaren. De link toont je handtekeningen: je kunt ze intrekken, toestemming terugnemen, een kopie vragen of alles laten wissen.",
      action: "Bekijk wat er van mij wordt bewaard",
      note: "De link werkt 24 uur. Houd hem voor jezelf: wie hem heeft, kan dit allemaal doen.",
    },
    footer:
      "{office} stuurt je dit omdat iemand dit adres heeft ingevuld bij de petitie ‘{title}’. Was jij dat niet, dan hoef je niets te doen: zonder jou wordt er niets geteld.",
  },
  confirm: {
    title: "Bevestig je handtekening",
    intro: "Druk op de knop en je handtekening onder ‘{title}’ telt mee.",
    action: "Bevestig mijn handtekening",
    doneTitle: "Je handtekening telt",
    done: "Dank je wel. Je handtekening onder ‘{title}’ is bevestigd.",
  },
  privacy: {
    askTitle: "Je gegevens",
    askIntro:
      "Vul het adres in waarmee je hebt getekend. Is ermee getekend, dan mailen we er een link naartoe. De link toont wat we van je bewaren. Je kunt daar je handtekening intrekken, een kopie vragen of alles laten wissen.",
    askAction: "Mail me de link",
    askedTitle: "Kijk in je mail",
    asked: "Als met dit adres is getekend, is er een mail onderweg. De link erin werkt 24 uur.",
    title: "Wat we van je bewaren",
    intro:
      "Deze handtekeningen zijn met jouw adres gezet. Je naam en adres zelf zijn versleuteld: alleen het kantoor kan ze lezen.",
    nothing: "Van dit adres wordt niets bewaard.",
    signed: "Getekend op {date}.",
    confirmed: "Bevestigd op {date}.",
    pending: "Nog niet bevestigd: telt niet mee.",
    consent: "‘{text}’ (versie {version} van de tekst): {answer}",
    yes: "ja",
    no: "nee",
    takenBack: "teruggenomen op {date}",
    withdraw: "Trek deze handtekening in",
    withdrawConsent: "Neem deze toestemming terug",
    officeTitle: "Vraag het kantoor",
    office: "Het kantoor kan lezen wat je hebt ingevuld. Je krijgt binnen een maand per e-mail antwoord.",
    access: "Vraag om inzage",
    export: "Vraag om een kopie",
    eraseTitle: "Alles wissen",
    erase:
      "Alle handtekeningen van je adres worden meteen gewist en tellen niet meer mee. Dit kan niet ongedaan worden gemaakt; je kunt wel opnieuw tekenen.",
    eraseAction: "Wis alles",
    done: {
      withdraw: "De handtekening is ingetrokken en gewist.",
      consent: "De toestemming is teruggenomen.",
      access: "Het kantoor heeft je verzoek om inzage en antwoordt binnen een maand.",
      export: "Het kantoor heeft je verzoek om een kopie en antwoordt binnen een maand.",
      erase: "Alles wat van je adres werd bewaard, is gewist.",
    },
    unsubscribe: {
      title: "Geen mails meer",
      intro:
        "Druk op de knop en je krijgt geen mails meer over ‘{title}’. Een handtekening die nog niet is bevestigd, wordt gewist. Een bevestigde blijft meetellen, en alle verdere toestemming wordt teruggenomen.",
      action: "Geen mails meer",
      done: "Klaar. Je krijgt geen mails meer over ‘{title}’.",
    },
  },
  back: "Terug naar de campagne",
  errorTitle: "Fout: {title}",
  sendAsNew:
    "Je eerste antwoorden zijn bewaard. Druk nog een keer op de knop en de antwoorden hieronder worden als nieuwe inzending verstuurd.",
  problems: {
    malformed: {
      title: "Dit verzoek is niet te lezen",
      detail: "Wat er aankwam, was leeg of beschadigd. Ga terug, laad de pagina opnieuw en verstuur het nog een keer.",
    },
    keyMissing: {
      title: "De header Idempotency-Key ontbreekt",
      detail: "Stuur een sleutel van 1 tot 255 tekens mee: nieuw voor elke inzending, dezelfde bij een nieuwe poging.",
    },
    notFound: {
      title: "Op dit adres is niets te vinden",
      detail: "Controleer of het adres volledig is. Het kan ook zijn dat het nog niet open is.",
    },
    unknownToken: {
      title: "Deze link is niet bekend",
      detail:
        "Open de link uit de e-mail opnieuw en let op dat hij volledig is. Helpt dat niet, teken dan nog een keer: je krijgt een nieuwe link.",
    },
    methodNotAllowed: {
      title: "Dit adres neemt zo’n verzoek niet aan",
      detail: "De header Allow noemt de methoden die het wel aanneemt.",
    },
    formOnly: {
      title: "Dit adres ontvangt alleen een formulier",
      detail: "Ga terug naar de campagne om het formulier in te vullen.",
    },
    conflict: {
      title: "Dit formulier is al verstuurd met andere antwoorden",
      detail: "Je eerste antwoorden zijn bewaard. Laad de pagina opnieuw om nieuwe te versturen.",
    },
    closed: {
      title: "Dit is gesloten",
      detail: "Nieuwe inzendingen worden niet meer aangenomen. Dank je wel dat je wilde helpen.",
    },
    expiredToken: {
      title: "Deze link is verlopen",
      detail: "Een link werkt 14 dagen. Teken nog een keer en je krijgt een nieuwe.",
    },
    unknownPrivacyLink: {
      title: "Deze link is niet bekend",
      detail:
        "Open de link uit de e-mail opnieuw en let op dat hij volledig is. Helpt dat niet, vraag dan een nieuwe aan.",
    },
    expiredPrivacyLink: {
      title: "Deze link is verlopen",
      detail: "Een link naar je gegevens werkt 24 uur. Vraag een nieuwe aan.",
    },
    tooLarge: {
      title: "Dit is te veel in één keer",
      detail: "Een inzending mag hoogstens 32 kB groot zijn. Maak haar korter en verstuur haar opnieuw.",
    },
    unsupported: {
      title: "Deze indeling wordt niet begrepen",
      detail: "Stuur application/json of application/x-www-form-urlencoded.",
    },
    invalid: {
      title: "Kijk nog eens naar enkele antwoorden",
      detail: "Er is niets opgeslagen. Verbeter wat hier genoemd wordt en verstuur het opnieuw.",
    },
    failed: {
      title: "Er ging bij ons iets mis",
      detail:
        "Probeer het zo meteen opnieuw. Kreeg je te zien dat je inzending is aangenomen, dan is ze veilig bewaard.",
    },
    unavailable: {
      title: "Er kan op dit moment niets worden opgeslagen",
      detail: "Je inzending is niet bewaard. Verstuur haar over een ogenblik opnieuw.",
    },
  },
};

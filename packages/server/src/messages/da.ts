import type { ServerMessages } from "./types.js";

export const da: ServerMessages = {
  mail: {
    confirm: {
      subject: "Bekræft din underskrift: {title}",
      intro: "Tak, fordi du skrev under på ”{title}”. Din underskrift tæller, så snart du bekræfter den.",
      action: "Bekræft min underskrift",
      note: "Linket virker i 14 dage.",
    },
    reminder: {
      subject: "Din underskrift venter stadig på dig: {title}",
      intro: "For et par dage siden skrev du under på ”{title}”. Din underskrift tæller, så snart du bekræfter den.",
      action: "Bekræft min underskrift",
      note: "Dette er den eneste påmindelse. Uden bekræftelse slettes det, du har indtastet.",
    },
    "repeat-pending": {
      subject: "Din underskrift mangler stadig at blive bekræftet: {title}",
      intro:
        "Du har allerede skrevet under på ”{title}”, men underskriften er ikke bekræftet endnu. Én bekræftelse er nok.",
      action: "Bekræft min underskrift",
      note: "Linket virker i 14 dage.",
    },
    "repeat-confirmed": {
      subject: "Du har allerede skrevet under: {title}",
      intro:
        "Din underskrift på ”{title}” er bekræftet og tæller med. Du behøver ikke gøre mere; hver person tæller én gang.",
      action: "Gå til underskriftsindsamlingen",
      note: "Andre kan stadig skrive under: send den videre.",
    },
    "not-counted": {
      subject: "Denne underskrift kunne ikke tælles med: {title}",
      intro:
        "Nogen har skrevet under på ”{title}” med denne adresse, som allerede er brugt til det. To personer, der bor sammen, kan dele en adresse, hvis begge angiver det samme postnummer; flere underskrifter tælles ikke med.",
      action: "Gå til underskriftsindsamlingen",
      note: "Vil du selv skrive under, så brug din egen adresse.",
    },
    privacy: {
      subject: "Hvad vi gemmer om dig, og hvordan du ændrer det",
      intro:
        "Nogen, sandsynligvis dig, har spurgt, hvad vi gemmer om denne adresse. Linket viser dine underskrifter: du kan trække dem tilbage, trække et samtykke tilbage, bede om en kopi eller få alt slettet.",
      action: "Se, hvad der er gemt om mig",
      note: "Linket virker i 24 timer. Hold det for dig selv: den, der har det, kan gøre alt dette.",
    },
    footer:
      "{office} sender dig denne mail, fordi nogen har skrevet denne adresse ved underskriftsindsamlingen ”{title}”. Hvis det ikke var dig, skal du ikke gøre noget: intet tælles med uden dig.",
  },
  confirm: {
    title: "Bekræft din underskrift",
    intro: "Tryk på knappen, så tæller din underskrift på ”{title}” med.",
    action: "Bekræft min underskrift",
    doneTitle: "Din underskrift tæller",
    done: "Tak. Din underskrift på ”{title}” er bekræftet.",
  },
  privacy: {
    askTitle: "Dine oplysninger",
    askIntro:
      "Skriv den adresse, du skrev under med. Hvis den er brugt til at skrive under, sender vi et link til den. Linket viser, hvad vi gemmer om dig. Her kan du trække din underskrift tilbage, bede om en kopi eller få alt slettet.",
    askAction: "Send mig linket",
    askedTitle: "Se i din mail",
    asked: "Hvis adressen er brugt til at skrive under, er en mail på vej. Linket i den virker i 24 timer.",
    title: "Hvad vi gemmer om dig",
    intro: "Disse underskrifter er givet med din adresse. Navn og adresse er forseglet: kun kontoret kan læse dem.",
    nothing: "Der er ikke gemt noget om denne adresse.",
    signed: "Skrevet under den {date}.",
    confirmed: "Bekræftet den {date}.",
    pending: "Ikke bekræftet endnu: den tæller ikke med.",
    consent: "”{text}” (version {version} af teksten): {answer}",
    yes: "ja",
    no: "nej",
    takenBack: "trukket tilbage den {date}",
    withdraw: "Træk denne underskrift tilbage",
    withdrawConsent: "Træk dette samtykke tilbage",
    officeTitle: "Spørg kontoret",
    office: "Kontoret kan læse, hvad du har skrevet. Det svarer dig på mail inden for en måned.",
    access: "Bed om indsigt",
    export: "Bed om en kopi",
    eraseTitle: "Slet alt",
    erase:
      "Alle underskrifter fra din adresse slettes med det samme og tæller ikke længere med. Det kan ikke fortrydes; du kan skrive under igen.",
    eraseAction: "Slet alt",
    done: {
      withdraw: "Underskriften er trukket tilbage og slettet.",
      consent: "Samtykket er trukket tilbage.",
      access: "Kontoret har din anmodning om indsigt og svarer inden for en måned.",
      export: "Kontoret har din anmodning om en kopi og svarer inden for en måned.",
      erase: "Alt, hvad der var gemt om din adresse, er slettet.",
    },
    unsubscribe: {
      title: "Ikke flere mails",
      intro:
        "Tryk på knappen, så får du ikke flere mails om ”{title}”. En underskrift, der ikke er bekræftet endnu, slettes. En bekræftet tæller stadig med, og alle andre samtykker trækkes tilbage.",
      action: "Ikke flere mails",
      done: "Det er gjort. Du får ikke flere mails om ”{title}”.",
    },
  },
  back: "Tilbage til kampagnen",
  errorTitle: "Fejl: {title}",
  sendAsNew: "Dine første svar er gemt. Tryk på knappen en gang til, så sendes svarene herunder som en ny indsendelse.",
  problems: {
    malformed: {
      title: "Forespørgslen kan ikke læses",
      detail: "Det, der kom frem, var tomt eller beskadiget. Gå tilbage, genindlæs siden, og send igen.",
    },
    keyMissing: {
      title: "Headeren Idempotency-Key mangler",
      detail: "Send en nøgle på 1 til 255 tegn: ny for hver indsendelse og den samme ved et nyt forsøg.",
    },
    notFound: {
      title: "Der er ikke noget på denne adresse",
      detail: "Tjek, at adressen er hel. Det kan også være, at der ikke er åbnet endnu.",
    },
    unknownToken: {
      title: "Dette link er ukendt",
      detail:
        "Åbn linket fra mailen igen, og sørg for, at det er helt. Hvis det ikke hjælper, så skriv under igen: du får et nyt.",
    },
    methodNotAllowed: {
      title: "Denne adresse tager ikke imod sådan en forespørgsel",
      detail: "Headeren Allow nævner de metoder, som den tager imod.",
    },
    formOnly: {
      title: "Denne adresse modtager kun en formular",
      detail: "Gå tilbage til kampagnen for at udfylde formularen.",
    },
    conflict: {
      title: "Denne formular er allerede sendt med andre svar",
      detail: "Dine første svar er gemt. Genindlæs siden for at sende nye.",
    },
    closed: {
      title: "Denne aktion er lukket",
      detail: "Der tages ikke imod flere indsendelser. Tak, fordi du ville hjælpe.",
    },
    expiredToken: {
      title: "Dette link er udløbet",
      detail: "Et link virker i 14 dage. Skriv under igen, så får du et nyt.",
    },
    unknownPrivacyLink: {
      title: "Dette link er ukendt",
      detail: "Åbn linket fra mailen igen, og sørg for, at det er helt. Hvis det ikke hjælper, så bed om et nyt.",
    },
    expiredPrivacyLink: {
      title: "Dette link er udløbet",
      detail: "Et link til dine oplysninger virker i 24 timer. Bed om et nyt.",
    },
    tooLarge: {
      title: "Det er for meget på én gang",
      detail: "En indsendelse må højst fylde 32 kB. Gør den kortere, og send den igen.",
    },
    unsupported: {
      title: "Dette format forstås ikke",
      detail: "Send application/json eller application/x-www-form-urlencoded.",
    },
    invalid: {
      title: "Se lige på nogle af svarene igen",
      detail: "Intet er gemt. Ret det, der er nævnt, og send igen.",
    },
    failed: {
      title: "Noget gik galt hos os",
      detail: "Prøv igen om lidt. Hvis du fik at vide, at din indsendelse er modtaget, er den i sikkerhed.",
    },
    unavailable: {
      title: "Der kan ikke gemmes noget lige nu",
      detail: "Din indsendelse er ikke gemt. Send den igen om lidt.",
    },
  },
};

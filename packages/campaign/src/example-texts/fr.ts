import type { ExampleTexts } from "./en.js";

export const fr: ExampleTexts = {
  office: { name: "Bureau Exemple", longName: "Bureau Exemple pour les droits des enfants et des jeunes" },
  title: "Les repas à l’école",
  description: "Pourquoi nous demandons un repas chaud dans chaque école.",
  contentWarning: "Cette page parle d’enfants qui ont faim.",
  petition: {
    title: "Un repas chaud dans chaque école",
    demand: "Que chaque enfant reçoive un repas chaud les jours de classe.",
    addressee: "conseil municipal",
    statement: "En signant, j’accepte que ma signature soit comptée.",
  },
  donation: { title: "Offrez un repas chaud", purpose: "Votre don paie des repas dans dix écoles." },
  headline: {
    title: "Aucun enfant n’apprend le ventre vide",
    longTitle:
      "Un enfant qui a faim ne peut ni écouter, ni compter, ni jouer : pourquoi nous demandons à la ville un repas chaud dans chaque école, chaque jour de classe",
    lead: "Un enfant sur six arrive à l’école sans petit-déjeuner.\n\nUn repas chaud change la journée.",
  },
  noor: {
    name: "Noor",
    heading: "Une matinée avec Noor",
    text: "À huit heures, Noor est à l’école.\n\nÀ dix heures, elle demande quand il sera midi.",
  },
  robin: {
    name: "Robin",
    heading: "Une lettre de Robin",
    text: "Robin parle au nom de beaucoup d’autres : ce personnage a été inventé pour cette page.",
  },
  mina: {
    name: "Mina",
    heading: "Une cuisine qui ouvre à six heures",
    text: "Mina cuisine pour l’école depuis 2019. À sept heures, la soupe est sur le feu ; à onze heures et demie, les premières assiettes sortent de la cuisine.\n\nElle sait qui aime les carottes et qui revient en demander.",
    quote: "À midi, tout le monde s’assoit à la même table.",
    longQuote:
      "La première année, je cuisinais pour quarante enfants. Aujourd’hui, ils sont trois cents, et ils viennent toujours demander à la porte de la cuisine ce qu’il y a à manger.\n\nDans une école où l’on mange ensemble, on se connaît mieux.",
  },
  sam: { name: "Sam", quote: "Après le déjeuner, j’arrive de nouveau à compter." },
  links: {
    heading: "En savoir plus",
    film: "Regarder le film",
    study: "Télécharger l’étude",
    questions: "Lire les questions et réponses",
    work: "Découvrir notre travail",
  },
  picture: { alt: "Six cercles, dont un vide.", caption: "Une assiette sur six reste vide." },
  photograph: {
    alt: "Des rayures à la place d’une photo.",
    caption: "Un cuisinier dans la cuisine d’une autre école.",
    credit: "Studio Exemple",
  },
  video: {
    title: "Une journée dans la cuisine de l’école",
    transcript:
      "Une cuisine, tôt le matin. Des mains coupent des carottes.\n\n**Mina :** Nous commençons à six heures. La soupe demande du temps.\n\nÀ midi, les tables se remplissent. On ne voit aucun visage.",
  },
  cost: {
    heading: "Ce que cela coûte",
    text: "Un repas coûte moins cher que le bus qui amène un enfant à l’école.",
    longHeading: "Ce que coûte un repas chaud, et qui le paie aujourd’hui",
    more: "Aujourd’hui, les parents en paient la moitié et l’école l’autre moitié. Les écoles qui ont peu de moyens cuisinent deux jours par semaine.\n\nLe conseil en décide chaque année. Nous demandons un budget sur cinq ans, pour que les cuisines puissent prévoir et former du personnel.",
    list: "Chaque mois, cela paie :\n\n- des légumes et du pain des fermes voisines,\n- **deux postes en cuisine** où des jeunes se forment,\n- le gaz et l’eau.\n\nNotre calcul est expliqué dans les [questions et réponses](/questions).",
    section: { heading: "Qui paie aujourd’hui", text: "Les parents paient une moitié, l’école l’autre." },
  },
  figures: {
    heading: "En chiffres",
    children: { value: "1 enfant sur 6", label: "arrive sans petit-déjeuner", source: "Enquête scolaire" },
    meals: { value: "4 200", label: "repas par semaine", source: "Rapport annuel" },
  },
  notice: {
    heading: "Le conseil décide en mai",
    text: "Nous remettrons les signatures avant cette date.",
    more: "La séance est publique. Le résultat sera publié sur cette page le lendemain.",
  },
  faq: {
    heading: "Questions et réponses",
    cooks: { question: "Qui cuisine ?", answer: "Deux cuisines de la ville.\n\nToutes deux forment des jeunes." },
    pupils: {
      question: "Qui peut manger ?",
      answer: "Tous les élèves. Personne n’a à le demander ni à montrer un papier.",
    },
    diets: {
      question: "Et si un enfant ne peut pas manger de tout ?",
      answer: "Chaque jour, il y a un repas sans viande. Les cuisines sont informées des allergies.",
    },
  },
  help: {
    heading: "De l’aide à la maison",
    text: "Quelqu’un écoute, jour et nuit.",
    emergency: "En cas d’urgence",
    line: { name: "Ligne Familles", purpose: "Pour les parents" },
    report: { name: "Bureau de protection de l’enfance", purpose: "Pour signaler qu’un enfant n’est pas en sécurité" },
  },
  region: "Hollande-Septentrionale",
  contact: "Contact",
};

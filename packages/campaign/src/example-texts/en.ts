/** All texts of the example campaign in one language, so that they read as one page. */
export interface ExampleTexts extends Readonly<typeof en> {}

export const en = {
  office: { name: "Example Office", longName: "Example Office for the Rights of Children and Young People" },
  title: "School meals",
  description: "Why we ask for a warm meal at every school.",
  contentWarning: "This page is about children who go hungry.",
  petition: {
    title: "A warm meal at every school",
    demand: "Let every child have a warm meal on a school day.",
    addressee: "the city council",
    statement: "By signing I agree that my signature is counted.",
  },
  donation: { title: "Give a warm meal", purpose: "Your gift pays for meals at ten schools." },
  headline: {
    title: "No child learns on an empty stomach",
    longTitle:
      "Hungry children cannot listen, count or play: why we ask the city for a warm meal at every school, on every school day",
    lead: "One in six children comes to school without breakfast.\n\nA warm meal changes the day.",
  },
  noor: {
    name: "Noor",
    heading: "A morning with Noor",
    text: "Noor is at school at eight.\n\nAt ten she asks when it is noon.",
  },
  robin: {
    name: "Robin",
    heading: "A letter from Robin",
    text: "Robin stands for many, and was made up for this page.",
  },
  mina: {
    name: "Mina",
    heading: "A kitchen that opens at six",
    text: "Mina has cooked for the school since 2019. Soup goes on at seven, and the first plates leave the kitchen at half past eleven.\n\nShe knows who likes carrots, and who comes back for more.",
    quote: "At noon everybody sits at one table.",
    longQuote:
      "In the first year I cooked for forty children. Today there are three hundred, and they still come to the kitchen door to ask what we are having.\n\nA school that eats together knows each other better.",
  },
  sam: { name: "Sam", quote: "After lunch I can count again." },
  links: {
    heading: "More information",
    film: "Watch the film",
    study: "Download the study",
    questions: "Read questions and answers",
    work: "Read about our work",
  },
  picture: { alt: "Six circles, one of them empty.", caption: "One plate in six stays empty." },
  photograph: {
    alt: "Stripes, in the place of a photograph.",
    caption: "A cook in the kitchen of another school.",
    credit: "Example Studio",
  },
  video: {
    title: "A day in the school kitchen",
    transcript:
      "A kitchen, early in the morning. Hands cut carrots.\n\n**Mina:** We begin at six. Soup needs its time.\n\nAt noon the tables fill. Nobody’s face is seen.",
  },
  cost: {
    heading: "What it costs",
    text: "A meal costs less than the bus that brings a child to school.",
    longHeading: "What a warm meal costs, and who pays for it today",
    more: "Today parents pay half of it, and the school the other half. Schools with little money cook on two days a week.\n\nThe council decides anew each year. We ask for a budget for five years, so that kitchens can plan and train people.",
    list: "Every month it pays for:\n\n- vegetables and bread from farms nearby,\n- **two cooks** who train young people,\n- gas and water.\n\nHow we reckon is written in [questions and answers](/questions).",
    section: { heading: "Who pays today", text: "Parents pay half of it, the school the other half." },
  },
  figures: {
    heading: "In figures",
    children: { value: "1 in 6", label: "children comes without breakfast", source: "School survey" },
    meals: { value: "4,200", label: "meals a week", source: "Annual report" },
  },
  notice: {
    heading: "The council decides in May",
    text: "We hand the signatures over before that.",
    more: "The meeting is public. The outcome will be on this page the day after.",
  },
  faq: {
    heading: "Questions and answers",
    cooks: { question: "Who cooks?", answer: "Two kitchens in the city.\n\nBoth train young people." },
    pupils: {
      question: "Who can have a meal?",
      answer: "Every pupil. Nobody has to ask for it, or to show a paper.",
    },
    diets: {
      question: "What if there is something that a child cannot eat?",
      answer: "Every day there is a meal without meat. The kitchens know of allergies.",
    },
  },
  help: {
    heading: "Help at home",
    text: "Somebody listens, day and night.",
    emergency: "In an emergency",
    line: { name: "Family line", purpose: "For parents" },
    report: { name: "Child protection desk", purpose: "To report that a child is not safe" },
  },
  region: "North Holland",
  contact: "Contact",
};

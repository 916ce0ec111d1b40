import { gap, join, type Term } from "./term.js";

const genitive = "(?:'s|s'?)?";
const young = "(?:child|juvenile|teen(?:age)?|under-?age)";
const porn = "porn(?:o|ography|ographic|ographers?)?";

const isAbuse = "Pornography is made by adults who agree to it; here there is a crime against a child.";
const isExploited = "A child cannot sell sex: somebody exploits the child.";
const isNoTourism = "Tourism is lawful and harmless; the word hides the crime and blames a whole trade.";
const isNoTrade = "It makes an abuser of children sound like a party to a fair deal.";

/** English terms: Terminology Guidelines (2016), see `findTerms`. */
export const englishTerms: readonly Term[] = [
  {
    term: "child pornography",
    pattern: `child(?:ren)?(?:'s)?${join}${porn}|porn(?:ography)? (?:of|with|involving|featuring|depicting|showing) (?:a )?(?:child(?:ren)?|minors?)`,
    advice: "avoid",
    replacement: "child sexual abuse material",
    note: isAbuse,
    confirmed: true,
  },
  {
    term: "kiddy porn",
    pattern: `kid(?:s|dy|die)?${join}${porn}`,
    advice: "avoid",
    replacement: "child sexual abuse material",
    note: "It makes light of a crime against a child.",
    confirmed: true,
  },
  {
    term: "child prostitution",
    pattern: `${young}${join}prostitution`,
    advice: "avoid",
    replacement: "exploitation of children in prostitution",
    note: isExploited,
    confirmed: true,
  },
  {
    term: "child prostitute",
    pattern: `${young}${join}prostitute${genitive}`,
    advice: "avoid",
    replacement: "child exploited in prostitution",
    note: isExploited,
    confirmed: true,
  },
  {
    term: "child sex worker",
    pattern: `${young}${join}sex${join}work(?:er${genitive})?`,
    advice: "avoid",
    replacement: "child exploited in prostitution",
    note: isExploited,
    confirmed: false,
  },
  {
    term: "child sex tourism",
    pattern: `child${join}sex${join}tourism`,
    advice: "avoid",
    replacement: "sexual exploitation of children in travel and tourism",
    note: isNoTourism,
    confirmed: true,
  },
  {
    term: "child sex tourist",
    pattern: `child${join}sex${join}tourist${genitive}`,
    advice: "avoid",
    replacement: "travelling child sex offender",
    note: isNoTourism,
    confirmed: true,
  },
  {
    term: "webcam child sex tourism",
    pattern: `web${join}cam${gap}(?:child${gap})?sex${join}touris(?:m|t${genitive})`,
    advice: "avoid",
    replacement: "live-streamed child sexual abuse",
    note: "Nobody travels, and what is streamed is the abuse of a child.",
    confirmed: false,
  },
  {
    term: "client",
    pattern: `(?<!(?:e-?mail|mail|web|chat|desktop|http|api)[ -])client${genitive}(?![ -](?:side|software|apps?|id|librar|server))`,
    advice: "avoid",
    replacement: "offender",
    note: isNoTrade,
    confirmed: false,
  },
  {
    term: "customer",
    pattern: `customer${genitive}(?![ -](?:services?|support|care|numbers?|satisfaction))`,
    advice: "avoid",
    replacement: "offender",
    note: isNoTrade,
    confirmed: false,
  },
  {
    term: "child lover",
    pattern: `child${join}lover${genitive}`,
    advice: "avoid",
    replacement: "offender",
    note: "It calls abuse love.",
    confirmed: false,
  },
  {
    term: "virtual child pornography",
    pattern: `(?:virtual|pseudo|simulated|artificial|AI|(?:AI|computer|digitally)${gap}generated)${gap}child${join}${porn}`,
    advice: "avoid",
    replacement: "AI- or digitally generated child sexual abuse material",
    note: "Images that a computer makes feed the same crime.",
    confirmed: false,
  },
  {
    term: "paedophile",
    pattern: `p(?:ae?|æ|e)do(?:phile)?${genitive}`,
    advice: "attention",
    replacement: "offender",
    note: "It names a disorder; not everyone with it offends, and most offenders do not have it.",
    confirmed: true,
  },
  {
    term: "sextortion",
    pattern: "sextort(?:s|ed|ing|ions?|ionists?)?",
    advice: "attention",
    replacement: "sexual extortion of children",
    note: "The catchy word does not say that a child is threatened and abused.",
    confirmed: true,
  },
  {
    term: "self-generated",
    pattern: `self${join}generated(?! (?:income|revenues?|energy|electricity|power|heat|funds|funding|resources))`,
    advice: "attention",
    note: "It may sound as if the child were to blame for what others made the child do or passed on.",
    confirmed: true,
  },
  {
    term: "revenge porn",
    pattern: `revenge${join}${porn}`,
    advice: "attention",
    replacement: "sharing of intimate images without consent",
    note: "Revenge suggests that the person shown had given a reason.",
    confirmed: true,
  },
  {
    term: "victim",
    pattern: `victim${genitive}`,
    advice: "attention",
    note: "It is a term of law; for a person's life story ask how the person wishes to be called.",
    confirmed: true,
  },
  {
    term: "survivor",
    pattern: `survivor${genitive}`,
    advice: "attention",
    note: "Some choose the word for themselves, others do not; and not every child survives.",
    confirmed: true,
  },
  {
    term: "age of consent",
    pattern: `ages?${gap}of${gap}(?:sexual${gap})?consent`,
    advice: "attention",
    replacement: "age of sexual consent",
    note: "A child below the age of 18 can be exploited at any age, whatever this age is.",
    confirmed: true,
  },
];

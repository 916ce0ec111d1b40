import { domainToASCII } from "node:url";

/**
 * What one mailbox is written as, so that a person who signs twice with two spellings counts once. It is for comparing
 * only: mail goes to the address as it was typed.
 *
 * At every domain: no outer space, Unicode's compatibility form (NFKC), small letters, the domain in ASCII (UTS 46) and
 * without a dot at its end. At the providers of the table below also what they say of themselves. Elsewhere the rest of
 * the local part stays whole, as RFC 5321, section 2.3.11 asks: only the receiving host knows what it means, and it
 * may give `info+geneva@` to somebody else than `info@`. To merge two people loses a signature; to split one
 * spelling off only lets a cheat count twice. A quoted local part is never taken apart.
 *
 * @param email any text. To ask for a domain alone, give `@` and the domain.
 * @returns the whole address as `mailbox`, and its `domain`, both the same again if `mailbox` is given in. Without an
 *   `@` the domain is empty; with several, the last one counts.
 */
export function canonicalAddress(email: string): { mailbox: string; domain: string } {
  const text = fold(email);
  const at = text.lastIndexOf("@");
  if (at < 0) return { mailbox: text, domain: "" };
  const { local, domain } = applyRules(text.slice(0, at), asciiDomain(text.slice(at + 1)));
  return { mailbox: `${local}@${domain}`, domain };
}

/**
 * A domain name as it stands in the DNS: small letters, ASCII (UTS 46), no dot at its end. Text that cannot be a domain
 * name comes back in small letters.
 */
export function asciiDomain(domain: string): string {
  const text = fold(domain).replace(dotsAtEnd, "");
  const ascii = notInDomain.test(text) ? "" : domainToASCII(text);
  return (ascii || text).replace(dotsAtEnd, "");
}

const dotsAtEnd = /[.。\s]+$/;
/** Where Node finds one of these it takes the text for an URL, and cuts or decodes it. */
const notInDomain = /[\s/\\?#:@%[\]]/;

/** Letters made small can come out of the compatibility form again. */
function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().normalize("NFKC").trim();
}

interface MailRules {
  domains: readonly string[];
  /** What all the domains are written as, where a name at one of them is the same person's at the others. */
  writtenAs?: string;
  /** Mail for `name+anything` goes to `name`. */
  plus?: true;
  /** Mail for `anything@name.domain` goes to `name@domain`. */
  subdomains?: true;
  /** Characters that do not tell two names apart, and what is written for them. */
  alike?: { characters: RegExp; as: string };
}

/**
 * What providers say of their own addresses. Without a rule, for want of certainty:
 * - Yahoo: `base-keyword` is a disposable address, yet hyphens stand in names too (of Nokia Mail, by Yahoo's own rules).
 * - Posteo's plus, Zoho, GMX, WEB.DE, Bluewin, Libero, Tiscali, Ziggo, KPN: no page of theirs was found that says it.
 * - XS4ALL: stopped plus addresses on 1 October 2021 (https://tweakers.net/nieuws/183766).
 */
const table: readonly MailRules[] = [
  {
    /**
     * Dots: https://support.google.com/mail/answer/7436150; plus and the second domain:
     * https://gmailblog.blogspot.com/2008/03/2-hidden-ways-to-get-more-from-your.html. At a company's own domain on
     * Google's servers dots do count.
     */
    domains: ["gmail.com", "googlemail.com"],
    writtenAs: "gmail.com",
    plus: true,
    alike: { characters: /\./g, as: "" },
  },
  {
    /**
     * Plus: https://www.zdnet.com/article/microsoft-adds-support-for-custom-email-addresses-in-office-365/ (the press;
     * names have no plus). One name at two of the domains is two accounts:
     * https://support.microsoft.com/help/12407.
     */
    domains: [
      ...domains("outlook", "com at be de dk es fr ie it pt"),
      ...domains("hotmail", "com at be ch co.uk de dk es fr it nl no se"),
      ...domains("live", "com at be co.uk de dk fr it nl no se"),
      "msn.com",
      "windowslive.com",
    ],
    plus: true,
  },
  {
    /** Domains: https://support.apple.com/118230; plus: seen to work by users, and names have none. */
    domains: ["icloud.com", "me.com", "mac.com"],
    writtenAs: "icloud.com",
    plus: true,
  },
  {
    /**
     * Dots, hyphens, underscores: https://proton.me/support/change-username; plus and domains:
     * https://proton.me/support/addresses-and-aliases.
     */
    domains: ["proton.me", "protonmail.com", "protonmail.ch", "pm.me"],
    writtenAs: "proton.me",
    plus: true,
    alike: { characters: /[._-]/g, as: "" },
  },
  {
    /** https://www.fastmail.help/hc/en-us/articles/360060591053. A name at two of the domains may be two people's. */
    domains: ["fastmail.com", "fastmail.fm", "sent.com"],
    plus: true,
    subdomains: true,
  },
  {
    /**
     * Dot as hyphen: https://yandex.com/support/passport/authorization/registration.html; domains:
     * https://yandex.com/support/domain/additional/mailbox-alias.xml. Names have no plus.
     */
    domains: ["yandex.ru", "yandex.com", "yandex.by", "yandex.kz", "yandex.ua", "ya.ru"],
    writtenAs: "yandex.ru",
    plus: true,
    alike: { characters: /\./g, as: "-" },
  },
  {
    /** https://kb.mailbox.org/en/private/account-article/what-is-an-alias-and-how-do-i-use-it */
    domains: ["mailbox.org"],
    plus: true,
  },
  {
    /** https://posteo.de/blog (14 December 2023): only the holder of a name gets it at the other domains. */
    domains: domains("posteo", "de net com at be ca ch es eu ie lu me nl uk us"),
    writtenAs: "posteo.de",
  },
];

const rulesOf = new Map(table.flatMap((rules) => rules.domains.map((domain) => [domain, rules] as const)));

function domains(name: string, endings: string): string[] {
  return endings.split(" ").map((ending) => `${name}.${ending}`);
}

function applyRules(local: string, domain: string): { local: string; domain: string } {
  const rules = rulesOf.get(domain);
  if (rules) return { local: nameOf(local, rules), domain: rules.writtenAs ?? domain };
  const [label = ""] = domain.split(".", 1);
  const parent = domain.slice(label.length + 1);
  // A hyphen may stand for an underscore of the name, which a host name cannot have.
  if (rulesOf.get(parent)?.subdomains && /^[a-z\d]+$/.test(label)) return { local: label, domain: parent };
  return { local, domain };
}

/** Where nothing would be left, the local part is no spelling of a name: it stays. */
function nameOf(local: string, { plus, alike }: MailRules): string {
  if (local.startsWith('"')) return local;
  const [beforePlus = ""] = plus ? local.split("+", 1) : [local];
  return (alike ? beforePlus.replaceAll(alike.characters, alike.as) : beforePlus) || local;
}

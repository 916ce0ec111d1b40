import { countryCodes, locales, type Locale } from "@tdh/schemas/rules";
import fc from "fast-check";

/** Sentences of every language, which no check has anything to say about. */
export const sentences: Readonly<Record<Locale, string>> = {
  en: "Every child has the right to learn.",
  nl: "Elk kind heeft het recht om te leren.",
  de: "Jedes Kind hat das Recht zu lernen.",
  fr: "Chaque enfant a le droit d’apprendre.",
  it: "Ogni bambino ha il diritto di imparare.",
  es: "Todo niño tiene derecho a aprender.",
  da: "Alle børn har ret til at lære.",
  ar: "لكل طفل الحق في التعلّم.",
};

/** Markup of a page, as somebody might type or plant it into a text. */
export const hostileMarkup = [
  "<script>alert(1)</script>",
  "</script><img src=x onerror=alert(1)>",
  "<!-- <h1>",
  "]]>&lt;&amp;&#0;",
  "<a href='javascript:alert(1)'>x</a>",
  "{{constructor}} ${7*7} %00",
];

const markup = [
  "**stressed**",
  "- one\n- two\nmore of two",
  "[the report](https://example.org/report)",
  "[up](#main)",
  "a\n\nb",
  "**[",
  "](",
  "- ",
  "** **",
  "[]()",
];

const signs = [
  "👩‍👩‍👧‍👦🏽‍♀️",
  "e\u0301\u0327\u0323",
  "漢字かな",
  "شكرًا 2026 (نعم)",
  "‏עברית‎",
  "a\u00a0b\u2028c",
  "ﬁ½Ⅷ",
  "\t\r\n",
  "𝒳𐍈",
];

/** One piece or a few, of any kind that a text may hold. */
const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...Object.values(sentences)) },
  { weight: 3, arbitrary: fc.constantFrom(...markup) },
  { weight: 2, arbitrary: fc.constantFrom(...hostileMarkup, ...signs) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }).map(withoutControls) },
);

/** A text that a page may hold: something to read, no control characters, at most so many code points. */
export function readableText(maximum: number): fc.Arbitrary<string> {
  const usual = fc
    .array(pieces, { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(" "))
    .map((text) => ofLength(readable(text), maximum));
  const extreme = fc.constantFrom("x", "é", "ع", "😀", "- x\n", "**", "[x](/y) ").map((unit) => fill(unit, maximum));
  return fc.oneof({ weight: 60, arbitrary: usual }, { weight: 1, arbitrary: extreme });
}

/** Texts in one language or more. */
export function localized(text: fc.Arbitrary<string>) {
  const inSome = fc.uniqueArray(fc.tuple(fc.constantFrom(...locales), text), {
    minLength: 1,
    maxLength: 3,
    selector: ([locale]) => locale,
  });
  const inAll = fc.tuple(...locales.map((locale) => text.map((words): [Locale, string] => [locale, words])));
  return fc
    .oneof({ weight: 8, arbitrary: inSome }, { weight: 1, arbitrary: inAll })
    .map((texts): { [locale in Locale]?: string } => Object.fromEntries(texts));
}

export const slug = fc.oneof(
  fc.constantFrom("a", "0", "a-b", "faq-2", "faq-title", "headline-title", "x".repeat(64), "toggle", "constructor"),
  fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,6}){0,2}$/),
);

export const locale = fc.constantFrom(...locales);
export const country = fc.constantFrom(...countryCodes);

/** Addresses as they are met, and those that are only just allowed. */
export const address = fc.oneof(
  fc.constantFrom(
    "/",
    "/a",
    "/./",
    "/a//b",
    "/%zz",
    "/?a=b#c",
    "/é/漢/😀?<script>",
    "/a'b\"c",
    "https://example.org",
    "https://example.org?q",
    "https://example.org#x",
    "https://EXAMPLE.org:8443/",
    "https://a.b.c.d.example.org/~user/;v=1,2",
    "https://münchen.example/straße",
    "https://xn--mnchen-3ya.example/",
    "https://1.example.org/",
    "https://example.org/a@b:c",
    `/${"x".repeat(1999)}`,
    `/${"😀".repeat(1999)}`,
  ),
  fc.webPath().map((path) => `/${path.replace(/^\/+/, "")}`),
  fc.stringMatching(/^https:\/\/[a-z][a-z0-9]{0,9}\.[a-z]{2,6}(:[1-9]\d{1,3})?\/[a-zA-Z0-9/?#&=%._~-]{0,20}$/),
);

export const link = fc.oneof(
  { weight: 4, arbitrary: address },
  { weight: 1, arbitrary: fc.constantFrom("#main", "#A_b-9", `#${"x".repeat(64)}`) },
);

/** A day of any year from 0 to 9999. */
export const date = fc.oneof(
  fc.constantFrom("0000-02-29", "2024-02-29", "9999-12-31", "2000-02-29"),
  fc
    .date({ min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);

export const instant = fc
  .tuple(
    date,
    fc.constantFrom("00:00:00", "23:59:59", "12:30:01.5", "08:00:00.123456789"),
    fc.constantFrom("Z", "+00:00", "-23:59", "+23:59", "+05:45"),
  )
  .map(([day, time, zone]) => `${day}T${time}${zone}`);

/** Leaves out the control characters that no page may hold (HTML, 13.2.3.5), and unpaired halves of characters. */
function withoutControls(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, "");
}

function readable(text: string): string {
  return /\S/.test(text) ? text : "x";
}

function ofLength(text: string, maximum: number): string {
  return readable([...text].slice(0, maximum).join(""));
}

function fill(unit: string, maximum: number): string {
  return ofLength(unit.repeat(Math.ceil(maximum / [...unit].length)), maximum);
}

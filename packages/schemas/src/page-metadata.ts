import type { Campaign } from "./campaign.js";
import type { Office } from "./office.js";
import { plainText } from "./parse-text.js";
import { localize, type Locale } from "./rules/locale.js";

/** What search engines and shared links are told of a page. Plain data: `PageHead` of `@tdh/campaign` writes it. */
export interface PageMetadata {
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page in this language. */
  readonly canonical: string;
  /** The page in every language, and `x-default` for readers of none of them (`hreflang`). */
  readonly alternates: readonly { readonly hrefLang: Locale | "x-default"; readonly href: string }[];
  /** Open Graph: properties and their contents, in order. */
  readonly openGraph: readonly { readonly property: string; readonly content: string }[];
  /** JSON-LD of schema.org: the page, the office behind it, its questions, what may be given. */
  readonly jsonLd: Readonly<Record<string, unknown>>;
}

export interface PageMetadataOptions {
  readonly locale: Locale;
  readonly office: Office;
  /** Absolute address of the page in a language. */
  readonly urlOf: (locale: Locale) => string;
}

/** What a campaign's page tells of itself in one language. */
export function pageMetadata(campaign: Campaign, { locale, office, urlOf }: PageMetadataOptions): PageMetadata {
  const { title, description, sharing, ...document } = localize(campaign, locale);
  const canonical = urlOf(locale);
  const plain = oneLine(description);
  const [fallback] = campaign.locales;
  const image = sharing?.image && { ...sharing.image, url: new URL(sharing.image.src, canonical).href };
  const siteName = localize(office, locale).name;
  return {
    title,
    description: plain,
    canonical,
    alternates: [
      ...campaign.locales.map((hrefLang) => ({ hrefLang, href: urlOf(hrefLang) })),
      ...(fallback ? [{ hrefLang: "x-default" as const, href: urlOf(fallback) }] : []),
    ],
    openGraph: [
      ["og:type", "website"],
      ["og:title", sharing?.title ?? title],
      ["og:description", sharing?.description === undefined ? plain : oneLine(sharing.description)],
      ["og:url", canonical],
      ["og:site_name", siteName],
      ["og:locale", territory(locale, office)],
      ...campaign.locales
        .filter((other) => other !== locale)
        .map((other): [string, string] => ["og:locale:alternate", territory(other, office)]),
      ...(image
        ? [
            ["og:image", image.url],
            ["og:image:width", String(image.width)],
            ["og:image:height", String(image.height)],
            ["og:image:alt", image.alt],
          ]
        : []),
    ].map(([property = "", content = ""]) => ({ property, content })),
    jsonLd: jsonLd({ campaign, locale, office, canonical, title, description: plain, image: image?.url, document }),
  };
}

/** Open Graph wants language and territory; an office speaks from its country. */
function territory(locale: Locale, { country }: Office): string {
  return `${locale}_${country}`;
}

function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, " ").trim();
}

interface Facts {
  readonly campaign: Campaign;
  readonly locale: Locale;
  readonly office: Office;
  readonly canonical: string;
  readonly title: string;
  readonly description: string;
  readonly image: string | undefined;
  readonly document: Pick<ReturnType<typeof localize<Campaign>>, "blocks">;
}

/** A web page of a non-governmental organisation (schema.org: WebPage, NGO, FAQPage, DonateAction). */
function jsonLd({ campaign, locale, office, canonical, title, description, image, document }: Facts) {
  const organisation = `${office.url}#organisation`;
  const questions = document.blocks.flatMap((block) => (block.type === "faq" ? block.questions : []));
  const asksForMoney = document.blocks.some(({ type }) => type === "donation");
  const { address, phone, email } = office;
  const graph: Record<string, unknown>[] = [
    {
      "@type": "WebPage",
      "@id": canonical,
      url: canonical,
      name: title,
      description,
      inLanguage: locale,
      publisher: { "@id": organisation },
      ...(campaign.publishedAt ? { datePublished: campaign.publishedAt } : {}),
      ...(image ? { image } : {}),
      ...(asksForMoney ? { potentialAction: { "@type": "DonateAction", recipient: { "@id": organisation } } } : {}),
    },
    {
      "@type": "NGO",
      "@id": organisation,
      name: localize(office, locale).name,
      url: office.url,
      address: {
        "@type": "PostalAddress",
        streetAddress: address.street,
        postalCode: address.postalCode,
        addressLocality: address.city,
        addressCountry: address.country,
      },
      ...(phone ? { telephone: phone } : {}),
      ...(email ? { email } : {}),
    },
  ];
  if (questions.length > 0)
    graph.push({
      "@type": "FAQPage",
      "@id": `${canonical}#faq`,
      inLanguage: locale,
      mainEntity: questions.map(({ question, answer }) => ({
        "@type": "Question",
        name: oneLine(question),
        acceptedAnswer: { "@type": "Answer", text: plainText(answer) },
      })),
    });
  return { "@context": "https://schema.org", "@graph": graph };
}

import { Masthead, PageHead, SiteFooter } from "@tdh/campaign";
import { campaignMessages } from "@tdh/campaign/messages";
import type { Office, PageMetadata } from "@tdh/schemas";
import { localize, type Locale } from "@tdh/schemas/rules";
import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";

/** Makes the documents of this site: every page has its masthead, its footer and its styles. */
export function createDocument({ office, locales, assets, demonstration }: DocumentOptions) {
  return ({ title, locale, main, metadata, script = false, robots }: DocumentPage): string => {
    const messages = campaignMessages[locale];
    const spoken = locale === "nl" ? "nl" : "en";
    const { name } = localize(office, locale);
    const alternates = locales.map((other) => ({ locale: other, label: nameOf(other), href: `/${other}` }));
    const markup = renderToString(
      <html lang={locale} dir={messages.dir}>
        <head>
          <meta charSet="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          {metadata ? (
            <PageHead metadata={metadata} titleSuffix={name} robots={robots} />
          ) : (
            <title>{`${title} – ${name}`}</title>
          )}
          {!metadata && robots && <meta name="robots" content={robots} />}
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          {assets.styles.map((href) => (
            <link key={href} rel="stylesheet" href={href} />
          ))}
          {script && <script type="module" src={assets.script} />}
        </head>
        <body>
          <Masthead {...{ office, locale, messages }} alternates={metadata ? alternates : []} homeHref={`/${locale}`} />
          {demonstration && (
            <aside className="tdh-root demonstration" lang={spoken} dir="ltr">
              {demonstrationText[spoken]}
            </aside>
          )}
          {main}
          <SiteFooter office={office} messages={messages} />
        </body>
      </html>,
    );
    return `<!doctype html>${markup}`;
  };
}

export interface DocumentOptions {
  readonly office: Office;
  readonly locales: readonly Locale[];
  /** Addresses of the style sheets, in their order, and of the script. */
  readonly assets: { readonly styles: readonly string[]; readonly script: string };
  /** Says on every page that nothing here reaches anybody. */
  readonly demonstration: boolean;
}

export interface DocumentPage {
  readonly title: string;
  readonly locale: Locale;
  /** The `main` element. */
  readonly main: ReactNode;
  /** Of a page to find and to share, in each of its languages. */
  readonly metadata?: PageMetadata;
  /** Whether the widgets of the page come alive. @default false */
  readonly script?: boolean;
  readonly robots?: "noindex";
}

const demonstrationText = {
  en: "This is a demonstration: signatures reach nobody. Please transfer no money.",
  nl: "Dit is een demonstratie: handtekeningen komen nergens aan. Maak geen geld over.",
};

function nameOf(locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
}

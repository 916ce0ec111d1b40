import type { Locale } from "@tdh/schemas/rules";
import { uiMessages } from "@tdh/ui/messages";
import { renderToStaticMarkup } from "react-dom/server";

/** Makes a whole document of a page. An office gives its own, with its masthead and styles. */
export type Layout = (page: Page) => string;

/** One of the server's own pages. */
export interface Page {
  /** Plain text; escape it. */
  readonly title: string;
  readonly locale: Locale;
  /** Safe HTML, with a heading of level 1; to be put into `main`. */
  readonly body: string;
  /** What search engines are told. */
  readonly robots: "noindex";
}

/** A document, with the language that it is in. */
export interface RenderedPage {
  readonly locale: Locale;
  readonly html: string;
}

/** A document without any look of its own. */
export const plainLayout: Layout = ({ title, locale, body, robots }) =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={locale} dir={uiMessages[locale].dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content={robots} />
        <title>{title}</title>
      </head>
      <body>
        <main dangerouslySetInnerHTML={{ __html: body }} />
      </body>
    </html>,
  )}`;

import type { PageMetadata } from "@tdh/schemas";
import type { ReactNode } from "react";
import { inlineJson } from "../island/inline-json.js";

/**
 * What search engines, shared links and the browser's tab are told of a page, for its `head`. It draws what
 * `pageMetadata` of `@tdh/schemas` makes: title, description, canonical address, the page in its other languages
 * (`hreflang`), Open Graph, and JSON-LD of schema.org.
 */
export function PageHead({ metadata, titleSuffix, robots }: PageHeadProps): ReactNode {
  const { title, description, canonical, alternates, openGraph, jsonLd } = metadata;
  return (
    <>
      <title>{titleSuffix === undefined ? title : `${title} – ${titleSuffix}`}</title>
      <meta name="description" content={description} />
      {robots !== undefined && <meta name="robots" content={robots} />}
      <link rel="canonical" href={canonical} />
      {alternates.map(({ hrefLang, href }) => (
        <link key={hrefLang} rel="alternate" hrefLang={hrefLang} href={href} />
      ))}
      {openGraph.map(({ property, content }, index) => (
        <meta key={index} property={property} content={content} />
      ))}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inlineJson(jsonLd) }} />
    </>
  );
}

export interface PageHeadProps {
  /** What `pageMetadata(campaign, { locale, office, urlOf })` made. */
  readonly metadata: PageMetadata;
  /** Follows the title in the browser's tab and in lists of results: the office's name. */
  readonly titleSuffix?: string | undefined;
  /** What search engines may do, such as `noindex` on a preview. @default they may list the page */
  readonly robots?: string | undefined;
}

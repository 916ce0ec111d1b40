import type { FastifyRequest } from "fastify";
import { pickLocale, type Locale } from "@tdh/schemas/rules";

/**
 * The language to answer in: the one that the request's body names, else `?locale=`, else the reader's own wishes
 * (Accept-Language, RFC 9110 section 12.5.4), else the first of `available`.
 */
export function readerLocale(request: FastifyRequest, available: readonly Locale[]): Locale {
  const { body, query, headers } = request;
  return pickLocale(
    [bodyText(body, "locale"), textIn(query, "locale"), ...wishes(headers["accept-language"])],
    available,
  );
}

/**
 * Whether a person's browser asks, so that the answer is a page: a posted form, a page's own address, or, where an
 * address leads nowhere or takes no such request, the wish for one.
 */
export function wantsPage(request: FastifyRequest): boolean {
  const { config, url } = request.routeOptions;
  if (config.page === true || isForm(request)) return true;
  if (config.page === "unless-program" && config.refuses !== true) return !asksAsProgram(request);
  const isAnswered = url !== undefined && config.refuses !== true;
  return !isAnswered && (request.headers.accept ?? "").includes("text/html");
}

/** Whether JSON was sent, or is wished for and no page. */
export function asksAsProgram({ headers }: FastifyRequest): boolean {
  const { accept = "" } = headers;
  const isJson = /^application\/json\b/i.test(headers["content-type"] ?? "");
  return isJson || (accept.includes("application/json") && !accept.includes("text/html"));
}

export function isForm(request: FastifyRequest): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(request.headers["content-type"] ?? "");
}

/** A text of an object that came from outside. */
export function textIn(holder: unknown, key: string): string | undefined {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return undefined;
  const value: unknown = Object.entries(holder).find(([name]) => name === key)?.[1];
  return typeof value === "string" ? value : undefined;
}

/** A text of what was posted, as a form or as JSON. */
export function bodyText(body: unknown, key: string): string | undefined {
  return body instanceof URLSearchParams ? (body.get(key) ?? undefined) : textIn(body, key);
}

function wishes(header = ""): string[] {
  return header
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [language = "", ...parameters] = part.split(";").map((text) => text.trim());
      const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return { language, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
}

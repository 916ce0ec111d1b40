/// <reference types="vite/client" />
import type { PetitionMessages } from "@tdh/petition/messages";
import type { PublicPetition } from "@tdh/schemas";
import { tokens } from "@tdh/ui/tokens";
import { useLayoutEffect, useMemo, useRef, type ReactNode, type SyntheticEvent } from "react";
import styles from "./example-page.css?raw";
import { server } from "./example-petition.js";
import { embedScript } from "./script.js";
import { embedSnippet } from "./snippet.js";

/**
 * A page of somebody else's with a petition in it, for the stories. It is a document of its own, because a page can
 * define an element only once, and takes what the toolbar has set on the page around it.
 */
export function ExamplePage({ petition, messages, words, look = "plain", runs = true }: ExamplePageProps): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null);
  const html = useMemo(
    () => pageOf({ petition, messages, words, look, runs }),
    [petition, messages, words, look, runs],
  );
  useLayoutEffect(() => follow(frame.current));
  // The stories look into the page, and it holds nothing but what they put there.
  // oxlint-disable-next-line react/iframe-missing-sandbox
  return <iframe ref={frame} title={words.site} srcDoc={html} onLoad={start} style={frameStyle} />;
}

export interface ExamplePageProps {
  readonly petition: PublicPetition;
  /** In the language of the petition, which is that of the page. */
  readonly messages: PetitionMessages;
  /** What stands around the petition. */
  readonly words: Readonly<Record<"site" | "search" | "heading" | "text", string>>;
  /** The page's own styles. @default "plain" */
  readonly look?: "plain" | "loud" | "dark";
  /** Whether its script runs. @default true */
  readonly runs?: boolean;
}

const frameStyle = {
  display: "block",
  inlineSize: "100%",
  border: 0,
  outline: "1px solid var(--tdh-color-line)",
} as const;

/** The lines that an office pastes into the page. */
export function pastedLines({ petition, messages }: Pick<ExamplePageProps, "petition" | "messages">): string {
  const { locale } = messages.ui;
  return embedSnippet({
    src: `${server}/embed/petition/${petition.id}.${locale}.js`,
    integrity: "sha384-…",
    href: `${server}/${locale}`,
    text: messages.sign,
  });
}

/** The page's text. In the lines, the script itself stands where its address would. */
function pageOf({ petition, messages, words, look, runs }: Required<ExamplePageProps>): string {
  const { locale, dir } = messages.ui;
  const script = runs ? `<script type="module">${embedScript(petition, { server, messages })}</script>` : "";
  const lines = pastedLines({ petition, messages }).replace(/<script.*<\/script>/, () => script);
  return `<!doctype html>
<html lang="${locale}" dir="${dir}" data-look="${look}">
<meta charset="utf-8">
<title>${words.heading}</title>
<link rel="canonical" href="https://parents.example.org/kitchen">
<style>${typefaces()}${styles}</style>
<style id="toolbar"></style>
<script>fetch = async () => Response.json(${JSON.stringify(receipt)}, { status: 202 })</script>
<header>
<b>${words.site}</b>
<form role="search"><input type="search" aria-label="${words.search}"><button type="button">${words.search}</button></form>
</header>
<main>
<h1>${words.heading}</h1>
<p>${words.text}</p>
${lines}
</main>`;
}

/** The typefaces that the page around it has loaded, by their whole addresses. */
function typefaces(): string {
  const rules = [...document.styleSheets].flatMap(({ href, cssRules }) =>
    [...cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ cssText }) =>
        cssText.replace(
          /url\("([^"]+)"\)/g,
          (_, address) => `url("${new URL(address, href ?? document.baseURI).href}")`,
        ),
      ),
  );
  return rules.join("\n");
}

/** What the server of the page answers to everything. */
const receipt = { status: "accepted", confirmation: "mail", total: 4218 };

function start({ currentTarget: frame }: SyntheticEvent<HTMLIFrameElement>): void {
  follow(frame);
  const page = frame.contentDocument;
  const Observer = page?.defaultView?.ResizeObserver;
  if (Observer) new Observer(() => fit(frame, page)).observe(page.documentElement);
}

/** Hands on what the toolbar has set: the scheme, the size of text, and the tokens of theme, contrast and motion. */
function follow(frame: HTMLIFrameElement | null): void {
  const page = frame?.contentDocument;
  const sheet = page?.querySelector("#toolbar");
  if (!frame || !page || !sheet) return;
  const style = getComputedStyle(frame);
  const declarations = Object.values(tokens)
    .map(({ property }) => [property, style.getPropertyValue(property)])
    .filter(([, value]) => value !== "")
    .map(([property, value]) => `${property}: ${value};`);
  // No page can set the text that the reader's browser begins with: `--tdh-rem` stands for it.
  const { fontSize } = getComputedStyle(document.documentElement);
  sheet.textContent = `:root { color-scheme: ${style.colorScheme}; font-size: ${fontSize} }
tdh-petition { --tdh-rem: ${fontSize}; ${declarations.join(" ")} }`;
  fit(frame, page);
}

/** Makes the frame as high as its page. */
function fit(frame: HTMLElement, page: Document): void {
  frame.style.blockSize = `${Math.ceil(page.documentElement.getBoundingClientRect().height)}px`;
}

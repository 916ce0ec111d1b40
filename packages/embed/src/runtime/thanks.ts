import { pageAddress, type EmbedData } from "../embed-data.js";
import type { MarkupElement } from "../markup.js";
import { build } from "./build.js";

/** Puts the thanks in the place of `form`, with focus on their heading, and lets the page's address be shared. */
export function showThanks(form: Element | null | undefined, markup: MarkupElement, words: EmbedData["words"]): void {
  const thanks = build(markup);
  const address = shareAddress();
  for (const link of thanks.querySelectorAll("a"))
    link.href = link.href.split(encodeURIComponent(pageAddress)).join(encodeURIComponent(address));
  if ("clipboard" in navigator) thanks.querySelector("ul")?.append(copyItem(thanks, address, words));
  form?.replaceWith(thanks);
  thanks.querySelector("h2")?.focus();
}

/** Copying needs https; there is no button where it cannot work. */
function copyItem(thanks: Element, address: string, words: EmbedData["words"]): HTMLElement {
  const button = build(["button", { class: "tdh-button", "data-emphasis": "secondary", type: "button" }, words.copy]);
  button.addEventListener("click", () => {
    void navigator.clipboard.writeText(address).then(() => {
      const status = thanks.querySelector("p[role]");
      if (status) status.textContent = words.copied;
    });
  });
  const item = document.createElement("li");
  item.append(button);
  return item;
}

/** What the page calls its own address; else where it is, without the fragment. */
function shareAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  return canonical?.href || location.href.replace(/#.*/, "");
}

import type { EmbedData } from "../embed-data.js";
import { bindForm } from "./bind-form.js";
import { build } from "./build.js";

/** Written before this script by the compiler. */
declare const tdhEmbed: EmbedData;

// Where a browser cannot adopt a style sheet, this ends the script before the element is defined: its link stays.
const sheet = new CSSStyleSheet();
sheet.replaceSync(tdhEmbed.css);

try {
  CSS.registerProperty({ name: "--tdh-rem", syntax: "<length>", inherits: true, initialValue: "16px" });
} catch {
  // Another script of ours has done so.
}

/** `<tdh-petition>`: the petition in a shadow root, drawn once, when it first enters a page. */
class PetitionElement extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(build(tdhEmbed.journey));
    bindForm(root, tdhEmbed);
  }
}

// The same script twice in a page, or another office's: the first one stands.
if (!customElements.get("tdh-petition")) customElements.define("tdh-petition", PetitionElement);

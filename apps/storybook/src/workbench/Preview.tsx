import type { Locale } from "@tdh/schemas/rules";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { Sample } from "../component-stories.js";

/** What of the toolkit is shown: titles of components, and the states of theirs that are shown. */
const views: Readonly<Record<string, readonly (readonly [title: string, state: string])[]>> = {
  Sign: [["Petition/Petition journey", "empty"]],
  Mistakes: [["Petition/Petition form", "refused"]],
  Give: [["Donation/Donation form", "suggested"]],
  Page: [
    ["Campaign/Masthead", "twoLanguages"],
    ["Campaign/Blocks/Headline", "withActions"],
    ["Campaign/Blocks/Quote", "short"],
    ["Campaign/Blocks/Statistics", "two"],
  ],
  "Small parts": [
    ["UI/Button", "primary"],
    ["UI/Button", "give"],
    ["UI/Button", "secondary"],
    ["UI/Notice", "info"],
    ["UI/Notice", "success"],
    ["UI/Notice", "warning"],
    ["UI/Notice", "error"],
    ["UI/Progress meter", "half"],
    ["UI/Radio group", "tiles"],
  ],
};

/** Widgets in a theme, in the light and in the dark scheme beside each other. */
export function Preview({ css, locale }: PreviewProps): ReactNode {
  const [view, setView] = useState("Sign");
  const samples = (views[view] ?? []).map(([title, state]) => (
    <Sample key={title + state} {...{ title, state, locale }} />
  ));
  return (
    <section className="wb-section" aria-label="Preview">
      <fieldset className="wb-views">
        <legend className="wb-visually-hidden">Show</legend>
        {Object.keys(views).map((name) => (
          <label key={name}>
            <input type="radio" name="wb-view" checked={name === view} onChange={() => setView(name)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <div className="wb-schemes">
        {(["light", "dark"] as const).map((scheme) => (
          <Isolated key={scheme} scheme={scheme}>
            <style>{css}</style>
            <div className="wb-samples">{samples}</div>
          </Isolated>
        ))}
      </div>
    </section>
  );
}

export interface PreviewProps {
  /** The sheet of the theme, for `:host`. */
  readonly css: string;
  readonly locale: Locale;
}

/** A picture of widgets, in a shadow root with the page's sheets: two of a widget keep their ids to themselves, and none takes focus. */
function Isolated({ scheme, children }: { readonly scheme: "light" | "dark"; readonly children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();
  useLayoutEffect(() => {
    const shadow = host.current && (host.current.shadowRoot ?? host.current.attachShadow({ mode: "open" }));
    if (!shadow) return;
    const sheets = document.head.querySelectorAll("style, link[rel=stylesheet]");
    shadow.replaceChildren(...[...sheets].map((sheet) => sheet.cloneNode(true)));
    setRoot(shadow);
  }, []);
  return (
    <figure className="wb-scheme">
      <figcaption>{scheme === "light" ? "Light" : "Dark"}</figcaption>
      <div ref={host} className="wb-host" data-scheme={scheme} inert>
        {root && createPortal(children, root)}
      </div>
    </figure>
  );
}

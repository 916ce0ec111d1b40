import type { ReactNode } from "react";
import { Prose } from "../prose/Prose.js";
import type { BlockProps } from "./block.js";
import { PersonShown } from "./PersonShown.js";

/** A person's own words, set large. */
export function Quote({ block, outer, messages }: BlockProps<"quote">): ReactNode {
  return (
    <figure {...outer} className="tdh-quote">
      <blockquote className="tdh-quote-text">
        <Prose text={block.text} />
      </blockquote>
      <figcaption>
        <PersonShown person={block.person} messages={messages} />
      </figcaption>
    </figure>
  );
}

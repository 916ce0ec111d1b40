import type { ReactNode } from "react";
import { Prose } from "../prose/Prose.js";
import { Actions } from "./Actions.js";
import type { BlockProps } from "./block.js";

/** The page's one heading of level 1, its lead, and what a reader can do. */
export function Headline({ block, outer, messages, page: { anchors } }: BlockProps<"headline">): ReactNode {
  const { jump } = messages;
  return (
    <header {...outer} className="tdh-headline">
      <h1 className="tdh-headline-title">{block.title}</h1>
      <div className="tdh-headline-lead">
        <Prose text={block.lead} />
      </div>
      {(anchors.petition || anchors.donation) && (
        <nav className="tdh-headline-actions" aria-label={jump.actions}>
          <Actions anchors={anchors} messages={messages} />{" "}
          {anchors.petition && anchors.reading && (
            <a className="tdh-headline-read" href={`#${anchors.reading}`}>
              {jump.read}
            </a>
          )}
        </nav>
      )}
    </header>
  );
}

import type { ReactNode } from "react";
import { Actions } from "./Actions.js";
import type { BlockProps } from "./block.js";
import { Paragraphs } from "./Paragraphs.js";

/** The page's one heading of level 1, its lead, and what a reader can do. */
export function Headline({ block, id, messages, page: { anchors } }: BlockProps<"headline">): ReactNode {
  const { jump } = messages;
  return (
    <header id={id} className="tdh-headline">
      <h1 className="tdh-headline-title">{block.title}</h1>
      <div className="tdh-headline-lead">
        <Paragraphs text={block.lead} />
      </div>
      {(anchors.petition || anchors.donation) && (
        <nav className="tdh-headline-actions" aria-label={jump.actions}>
          <Actions anchors={anchors} messages={messages} />
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

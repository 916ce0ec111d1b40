import { Notice } from "@tdh/ui";
import type { ReactNode } from "react";
import type { BlockProps } from "./block.js";
import { Paragraphs } from "./Paragraphs.js";

/** Something that readers must not miss. */
export function NoticeBlock({ block, id }: BlockProps<"notice">): ReactNode {
  return (
    <div id={id} className="tdh-notice-block">
      <Notice heading={block.heading} headingLevel="h2">
        <Paragraphs text={block.text} />
      </Notice>
    </div>
  );
}

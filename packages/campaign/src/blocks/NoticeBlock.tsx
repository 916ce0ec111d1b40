import { Notice } from "@tdh/ui";
import type { ReactNode } from "react";
import { Prose } from "../prose/Prose.js";
import type { BlockProps } from "./block.js";

/** Something that readers must not miss. */
export function NoticeBlock({ block, outer }: BlockProps<"notice">): ReactNode {
  return (
    <div {...outer} className="tdh-notice-block">
      <Notice heading={block.heading} headingLevel="h2">
        <Prose text={block.text} />
      </Notice>
    </div>
  );
}

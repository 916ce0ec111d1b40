import type { ReactNode } from "react";
import type { OuterProps } from "../blocks/block.js";
import type { CampaignMessages } from "../messages/types.js";
import { Prose } from "../prose/Prose.js";

/** Tells what a page is about before it begins, and where help is. */
export function ContentWarning({ text, language, helpId, messages }: ContentWarningProps): ReactNode {
  return (
    <div className="tdh-content-warning" role="note">
      <p>
        <strong>{messages.contentWarning}</strong>
      </p>
      <div {...language}>
        <Prose text={text} />
      </div>
      {helpId && (
        <p>
          <a href={`#${helpId}`}>{messages.jump.help}</a>
        </p>
      )}
    </div>
  );
}

interface ContentWarningProps {
  readonly text: string;
  /** Of the text, where it is another than the page's. */
  readonly language: Omit<OuterProps, "id">;
  readonly helpId: string | undefined;
  readonly messages: CampaignMessages;
}

import type { ReactNode } from "react";
import { Paragraphs } from "../blocks/Paragraphs.js";
import type { CampaignMessages } from "../messages/types.js";

/** Tells what a page is about before it begins, and where help is. */
export function ContentWarning({ text, helpId, messages }: ContentWarningProps): ReactNode {
  return (
    <div className="tdh-content-warning" role="note">
      <p>
        <strong>{messages.contentWarning}</strong>
      </p>
      <Paragraphs text={text} />
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
  readonly helpId: string | undefined;
  readonly messages: CampaignMessages;
}

import type { PublicPetition, SignatureReceipt } from "@tdh/schemas";
import { Notice, TdhProvider } from "@tdh/ui";
import { useEffect, useRef, type ReactNode } from "react";
import type { PetitionMessages } from "../messages/types.js";
import { SharePanel } from "../share-panel/SharePanel.js";

/** What follows a signature: what is still to be done, and whom to ask next. */
export function PetitionThanks({
  petition,
  messages,
  shareUrl,
  confirmation,
  takeFocus = false,
}: PetitionThanksProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  const { thanks } = messages;
  const pending = confirmation === "mail";
  return (
    <TdhProvider messages={messages.ui}>
      <div className="tdh-thanks">
        <h2 ref={heading} tabIndex={-1}>
          {pending ? thanks.titlePending : thanks.titleDone}
        </h2>
        <Notice tone={pending ? "info" : "success"}>
          <p>{pending ? thanks.checkMail : thanks.counted}</p>
        </Notice>
        {pending && <p>{thanks.noMail}</p>}
        <SharePanel title={petition.title} url={shareUrl} messages={messages} />
      </div>
    </TdhProvider>
  );
}

export interface PetitionThanksProps {
  /** The petition that was signed: its title is passed on. */
  readonly petition: PublicPetition;
  /** The words of the same language. */
  readonly messages: PetitionMessages;
  /** Absolute address of the campaign page. */
  readonly shareUrl: string;
  /** Whether a mailed link must still be confirmed. */
  readonly confirmation: SignatureReceipt["confirmation"];
  /** Moves focus to the heading, where a script has put this in the form's place. @default false */
  readonly takeFocus?: boolean;
}

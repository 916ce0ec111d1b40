import type { SignatureCount, SignatureReceipt } from "@tdh/schemas";
import { Button, TdhProvider } from "@tdh/ui";
import { formatMessage } from "@tdh/ui/messages";
import { useRef, useState, type ReactNode } from "react";
import { PetitionCounter } from "../petition-counter/PetitionCounter.js";
import { PetitionForm, type PetitionFormProps } from "../petition-form/PetitionForm.js";
import { PetitionThanks } from "./PetitionThanks.js";

/** The whole of a petition: what is asked, the count, the form, and after it thanks, sharing and giving. */
export function PetitionJourney({ count, shareUrl, donate, onSigned, ...form }: PetitionJourneyProps): ReactNode {
  const [receipt, setReceipt] = useState<SignatureReceipt>();
  const root = useRef<HTMLElement>(null);
  const { petition, messages } = form;
  const signed = (answer: SignatureReceipt) => {
    setReceipt(answer);
    root.current?.dispatchEvent(
      new CustomEvent("tdh:signed", { bubbles: true, composed: true, detail: { petition: petition.id } }),
    );
    onSigned?.(answer);
  };
  return (
    <TdhProvider messages={messages.ui}>
      <article className="tdh-petition" ref={root} aria-labelledby={`petition-${petition.id}`}>
        <header className="tdh-petition-head">
          <h2 id={`petition-${petition.id}`}>{petition.title}</h2>
          <p className="tdh-petition-addressee">
            {formatMessage(messages.addressee, petition.locale, { addressee: petition.addressee })}
          </p>
          <p>{petition.demand}</p>
        </header>
        {count && <PetitionCounter count={count} messages={messages} />}
        {receipt ? (
          <PetitionThanks {...{ petition, messages, shareUrl }} confirmation={receipt.confirmation} takeFocus />
        ) : (
          <PetitionForm {...form} onSigned={signed} />
        )}
        {receipt && donate && (
          <Button emphasis="give" href={donate.href}>
            {donate.label}
          </Button>
        )}
      </article>
    </TdhProvider>
  );
}

export interface PetitionJourneyProps extends PetitionFormProps {
  /** The count as the server rendered it. */
  readonly count?: Pick<SignatureCount, "total" | "goal"> | undefined;
  /** Absolute address of the campaign page. */
  readonly shareUrl: string;
  /** Where a person who has signed may give. */
  readonly donate?: { readonly href: string; readonly label: string } | undefined;
}

import { formatMoney, inGroups, type Transfer } from "@tdh/schemas/rules";
import { TdhProvider } from "@tdh/ui";
import { useEffect, useRef, type ReactNode } from "react";
import type { DonationMessages } from "../messages/types.js";
import { QrCode } from "./QrCode.js";

/** How to make the transfer: every value as text to copy, and the same ones as a code to scan (EPC069-12). */
export function TransferInstructions({
  transfer,
  qr,
  messages,
  takeFocus = false,
}: TransferInstructionsProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  const words = messages.transfer;
  const rows = [
    { term: words.payee, value: transfer.payee },
    { term: words.iban, value: inGroups(transfer.iban) },
    ...(transfer.bic ? [{ term: words.bic, value: transfer.bic }] : []),
    { term: words.amount, value: formatMoney(transfer.money, messages.ui.locale) },
    { term: words.reference, value: inGroups(transfer.reference) },
  ];
  return (
    <TdhProvider messages={messages.ui}>
      <section className="tdh-transfer">
        <h2 ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <p>{words.intro}</p>
        <dl className="tdh-transfer-rows">
          {rows.map(({ term, value }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        <p className="tdh-hint">{words.referenceHint}</p>
        <figure className="tdh-transfer-code">
          <figcaption>{words.scan}</figcaption>
          <QrCode text={qr} label={words.qr} />
        </figure>
      </section>
    </TdhProvider>
  );
}

export interface TransferInstructionsProps {
  /** Payee, account, sum and reference of one transfer. */
  readonly transfer: Transfer;
  /** The text of the code, made by `epcPayload` from the same transfer. */
  readonly qr: string;
  /** The words of one language. */
  readonly messages: DonationMessages;
  /** Moves focus to the heading, where a script has put this in the form's place. @default false */
  readonly takeFocus?: boolean;
}

import type { Client } from "@tdh/client";
import type { PublicDonation } from "@tdh/schemas";
import type { Issue } from "@tdh/schemas/rules";
import { ConsentFields, Form, FormFields, TdhProvider } from "@tdh/ui";
import { formatMessage } from "@tdh/ui/messages";
import { useMemo, useRef, useState, useSyncExternalStore, type FormEvent, type ReactNode } from "react";
import { AmountPicker } from "../amount-picker/AmountPicker.js";
import type { DonationMessages } from "../messages/types.js";
import { PaymentMethodPicker } from "../payment-method-picker/PaymentMethodPicker.js";
import { TransferInstructions } from "../transfer-instructions/TransferInstructions.js";
import { createDonationForm, describeDonationIssues } from "./donation-form.js";

/**
 * The form that gives. Before scripts arrive, and without them, it posts to `action` and the server answers
 * with a page; with them it stays in place and shows there how to make the transfer.
 */
export function DonationForm(props: DonationFormProps): ReactNode {
  const { appeal, messages, action, idempotencyKey, entered = {} } = props;
  const [form] = useState(() => createDonationForm(props));
  const state = useSyncExternalStore(form.subscribe, form.getState, form.getState);
  const errors = useMemo(
    () => describeDonationIssues(state.issues, appeal, messages),
    [state.issues, appeal, messages],
  );
  const root = useRef<HTMLDivElement>(null);

  const id = `give-${appeal.id}`;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    await form.submit(new FormData(event.currentTarget));
    if (form.getState().phase !== "done") return;
    const detail = { appeal: appeal.id };
    root.current?.dispatchEvent(new CustomEvent("tdh:donate", { bubbles: true, composed: true, detail }));
  };
  if (state.receipt) {
    const { transfer, qr } = state.receipt.next;
    return (
      <div ref={root}>
        <TransferInstructions {...{ transfer, qr, messages }} takeFocus />
      </div>
    );
  }
  return (
    <div ref={root}>
      <TdhProvider messages={messages.ui}>
        <Form
          {...{ id, action, errors }}
          label={appeal.title}
          hidden={{ locale: appeal.locale, currency: appeal.currency, frequency: "once", idempotencyKey }}
          failure={state.failure}
          busy={state.phase === "sending"}
          submit={messages.give}
          sending={messages.giving}
          emphasis="give"
          onSubmit={(event) => void submit(event)}
        >
          <AmountPicker {...{ id, appeal, messages, entered, errors }} />
          <PaymentMethodPicker {...{ id, appeal, messages, entered, errors }} />
          {appeal.fields.length > 0 && (
            <fieldset className="tdh-fieldset">
              <legend className="tdh-legend">{messages.detailsLegend}</legend>
              <p className="tdh-hint">{messages.detailsHint}</p>
              <FormFields {...{ id, entered, errors }} fields={appeal.fields} />
            </fieldset>
          )}
          <ConsentFields {...{ id, entered, errors }} consents={appeal.consents} />
          <p className="tdh-statement">
            {formatMessage(messages.minimumAge, appeal.locale, { age: appeal.minimumAge })}{" "}
            <a href={appeal.privacyUrl}>{messages.privacy}</a>
          </p>
        </Form>
      </TdhProvider>
    </div>
  );
}

export interface DonationFormProps {
  /** What the money is for, which sums are suggested, and how it may be given, in one language. */
  readonly appeal: PublicDonation;
  /** The words of the same language. */
  readonly messages: DonationMessages;
  /** Where a form without scripts posts to: `/v1/donations/:appeal` of the campaign server. */
  readonly action: string;
  /** Origin of the campaign server for scripts. @default the page's own */
  readonly server?: string | undefined;
  /** Sent as a hidden field, so that a form posted twice counts once; new for every rendering. */
  readonly idempotencyKey?: string | undefined;
  /** What the controls hold at first, by their name. */
  readonly entered?: Readonly<Record<string, string>> | undefined;
  /** What the server refused, when it shows the form again. */
  readonly issues?: readonly Issue[] | undefined;
  /** Takes the place of the client that is made for `server`. */
  readonly client?: Client | undefined;
}

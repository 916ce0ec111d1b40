import type { Client } from "@tdh/client";
import type { PublicPetition, SignatureReceipt } from "@tdh/schemas";
import type { Issue } from "@tdh/schemas/rules";
import { ConsentFields, Form, FormFields, TdhProvider } from "@tdh/ui";
import { formatMessage } from "@tdh/ui/messages";
import { useEffect, useMemo, useState, useSyncExternalStore, type FormEvent, type ReactNode } from "react";
import type { PetitionMessages } from "../messages/types.js";
import { createPetitionForm, describeSignatureIssues } from "./petition-form.js";

/**
 * The form that signs a petition. Before scripts arrive, and without them, it posts to `action` and the server
 * answers with a page; with them it stays in place, keeps what was typed and tells where things stand.
 */
export function PetitionForm(props: PetitionFormProps): ReactNode {
  const { petition, messages, action, idempotencyKey, entered, onSigned } = props;
  const [form] = useState(() => createPetitionForm(props));
  const state = useSyncExternalStore(form.subscribe, form.getState, form.getState);
  const errors = useMemo(
    () => describeSignatureIssues(state.issues, petition, messages),
    [state.issues, petition, messages],
  );
  useEffect(() => {
    if (state.receipt) onSigned?.(state.receipt);
  }, [state.receipt, onSigned]);

  const id = `sign-${petition.id}`;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void form.submit(new FormData(event.currentTarget));
  };
  return (
    <TdhProvider messages={messages.ui}>
      <Form
        {...{ id, action, errors }}
        label={petition.title}
        hidden={{ locale: petition.locale, idempotencyKey }}
        failure={state.failure}
        busy={state.phase === "sending"}
        submit={messages.sign}
        sending={messages.signing}
        onSubmit={submit}
      >
        <FormFields {...{ id, entered, errors }} fields={petition.fields} />
        {petition.consents.length > 0 && (
          <fieldset className="tdh-fieldset">
            <legend className="tdh-legend">{messages.consentsLegend}</legend>
            <ConsentFields {...{ id, entered, errors }} consents={petition.consents} />
          </fieldset>
        )}
        <p className="tdh-statement">
          {petition.statement.text} {formatMessage(messages.minimumAge, petition.locale, { age: petition.minimumAge })}{" "}
          <a href={petition.privacyUrl}>{messages.privacy}</a>
        </p>
      </Form>
    </TdhProvider>
  );
}

export interface PetitionFormProps {
  /** What is asked of whom, and what the form asks a signatory for, in one language. */
  readonly petition: PublicPetition;
  /** The words of the same language. */
  readonly messages: PetitionMessages;
  /** Where a form without scripts posts to: `/v1/petitions/:id/signatures` of the campaign server. */
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
  /** Called once the server has taken the signature. */
  readonly onSigned?: ((receipt: SignatureReceipt) => void) | undefined;
}

import type { FormEvent, ReactNode } from "react";
import { Button, type ButtonProps } from "../button/Button.js";
import { ErrorSummary } from "../error-summary/ErrorSummary.js";
import type { FormError } from "../messages/format.js";
import type { UiMessages } from "../messages/types.js";
import { Notice } from "../notice/Notice.js";
import { useUiMessages } from "../provider/TdhProvider.js";

/**
 * A form that posts natively before scripts arrive, with the errors first, then its fields, then why it could not be
 * sent, and one button. Each control's id is the form's, a hyphen, and the control's name.
 */
export function Form(props: FormProps): ReactNode {
  const { id, label, action, hidden, errors, failure, busy, submit, sending, emphasis, onSubmit, children } = props;
  const { failures } = useUiMessages();
  return (
    <form id={id} className="tdh-form" method="post" action={action} noValidate aria-label={label} onSubmit={onSubmit}>
      <ErrorSummary
        id={`${id}-errors`}
        errors={errors.map(({ name, message }) => ({ message, href: `#${id}-${name}` }))}
      />
      {Object.entries(hidden).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      {failure && (
        <Notice tone="error" live>
          <p>{failures[failure]}</p>
        </Notice>
      )}
      <Button busy={busy} {...(emphasis ? { emphasis } : {})}>
        {submit}
      </Button>
      <p role="status" className="tdh-visually-hidden">
        {busy ? sending : ""}
      </p>
    </form>
  );
}

export interface FormProps {
  /** Unique in the page; begins the id of every control. */
  readonly id: string;
  /** Its accessible name: it becomes a landmark. */
  readonly label: string;
  /** Where it posts to when no script takes over. */
  readonly action: string;
  /** What it sends without asking, by name. */
  readonly hidden: Readonly<Record<string, string | undefined>>;
  /** In the order of the form; keep the same array until they change, or focus moves. */
  readonly errors: readonly FormError[];
  /** Why what was entered rightly could not be sent; nothing typed is lost. */
  readonly failure?: keyof UiMessages["failures"] | undefined;
  /** It is being sent. */
  readonly busy: boolean;
  /** What the button does, in a verb. */
  readonly submit: string;
  /** Read out while it is being sent. */
  readonly sending: string;
  /** The look of the button. @default "primary" */
  readonly emphasis?: ButtonProps["emphasis"];
  /** Takes over once scripts have arrived: it prevents the default and sends. */
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Its fields, in the order of `errors`. */
  readonly children: ReactNode;
}

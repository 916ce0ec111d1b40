import { useEffect, useRef, useState, type ComponentProps, type ReactNode } from "react";
import { Field, type FieldProps } from "../field/Field.js";
import { formatMessage } from "../messages/format.js";
import type { UiMessages } from "../messages/types.js";
import { useUiMessages } from "../provider/TdhProvider.js";

/** For how long nobody has typed before the count is read out, in milliseconds. */
const pause = 1000;

/** The part of the limit from which the count is read out: earlier it would only disturb. */
const near = 0.8;

/**
 * Several lines of text. With `limit` it tells how long the text may be and, once scripts run, how much is left. Nothing
 * is cut off: a text that is too long stays whole until its author has shortened it.
 */
export function TextAreaField({
  id,
  label,
  hint,
  error,
  required,
  limit,
  rows = 5,
  onInput,
  ...textarea
}: TextAreaFieldProps): ReactNode {
  const control = useRef<HTMLTextAreaElement>(null);
  const [length, setLength] = useState(0);
  // What was typed before scripts arrived counts too.
  useEffect(() => setLength(lengthOf(control.current)), []);
  const limitId = `${id}-limit`;
  return (
    <Field id={id} label={label} hint={hint} error={error} {...(required === undefined ? {} : { required })}>
      {({ "aria-describedby": notes, ...attributes }) => (
        <>
          <textarea
            rows={rows}
            {...textarea}
            {...attributes}
            aria-describedby={limit === undefined ? notes : [notes, limitId].filter(Boolean).join(" ")}
            className="tdh-input tdh-text-area"
            ref={control}
            onInput={(event) => {
              setLength(lengthOf(event.currentTarget));
              onInput?.(event);
            }}
          />
          {limit !== undefined && <Limit id={limitId} {...{ length, limit }} />}
        </>
      )}
    </Field>
  );
}

export interface TextAreaFieldProps
  extends FieldProps, Omit<ComponentProps<"textarea">, keyof FieldProps | "maxLength" | "ref"> {
  /** Under which the text is sent. */
  readonly name: string;
  /** How many characters the text may have: told and counted here, held by the server. @default no limit */
  readonly limit?: number | undefined;
  /** How many lines it shows; it can be drawn larger. @default 5 */
  readonly rows?: number;
}

/** The count for whoever sees it, the limit as the control's description, and the count again, read out now and then. */
function Limit({ id, length, limit }: LimitProps): ReactNode {
  const messages = useUiMessages();
  const count = countOf(length, limit, messages);
  const [announced, announce] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => announce(length >= limit * near ? count : ""), pause);
    return () => clearTimeout(timer);
  }, [length, limit, count]);
  return (
    <>
      <p className="tdh-count" aria-hidden="true" data-over={length > limit ? "" : undefined}>
        {count}
      </p>
      <p className="tdh-visually-hidden" id={id}>
        {countOf(0, limit, messages)}
      </p>
      <p className="tdh-visually-hidden" role="status">
        {announced}
      </p>
    </>
  );
}

interface LimitProps {
  readonly id: string;
  readonly length: number;
  readonly limit: number;
}

/** In code points, as the rules of `@tdh/schemas` count: most emojis are one. */
function lengthOf(control: HTMLTextAreaElement | null): number {
  return [...(control?.value ?? "")].length;
}

/** What is left or too much; before anything is typed, what the limit is. */
function countOf(length: number, limit: number, { characters, locale }: UiMessages): string {
  if (length === 0) return formatMessage(characters.limit, locale, { max: limit });
  return length > limit
    ? formatMessage(characters.over, locale, { over: length - limit })
    : formatMessage(characters.left, locale, { left: limit - length });
}

import type { ReactNode } from "react";
import { FieldGroup, type FieldGroupProps } from "../field/FieldGroup.js";
import { useUiMessages } from "../provider/TdhProvider.js";

/**
 * A date that a person knows by heart, such as a date of birth: day, month and year as figures, in the order of the
 * language. Sent as `<name>-day`, `<name>-month` and `<name>-year`. The group's `id` is that of the first faulty part,
 * or else of the first, so that an error link lands where there is something to mend.
 */
export function DateField({ name, faulty, defaultValue, autoComplete, ...group }: DateFieldProps): ReactNode {
  const { id, error, required = true } = group;
  const { date, locale } = useUiMessages();
  const order = partsInOrder(locale);
  const marked = faulty ?? (error ? parts : []);
  const target = order.find((part) => marked.includes(part)) ?? order[0];
  return (
    <FieldGroup {...group}>
      <div className="tdh-date">
        {order.map((part) => {
          const partId = part === target ? id : `${id}-${part}`;
          return (
            <div key={part} className="tdh-date-part" data-part={part}>
              <label className="tdh-date-label" htmlFor={partId}>
                {date[part]}
              </label>
              <input
                className="tdh-input"
                id={partId}
                name={`${name}-${part}`}
                type="text"
                inputMode="numeric"
                required={required}
                defaultValue={defaultValue?.[part]}
                autoComplete={autoComplete && `${autoComplete}-${part}`}
                aria-invalid={marked.includes(part) || undefined}
              />
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}

export interface DateFieldProps extends FieldGroupProps {
  /** Begins the name of every part. */
  readonly name: string;
  /** The parts that the error is about. @default all of them */
  readonly faulty?: readonly DatePart[] | undefined;
  /** As it was typed, so that a refused date comes back unchanged. */
  readonly defaultValue?: Readonly<Partial<Record<DatePart, string>>> | undefined;
  /** For the person's own date of birth: `bday-day` and so on (HTML, section 4.10.18.7). @default none */
  readonly autoComplete?: "bday" | undefined;
}

/** What a date consists of. */
export type DatePart = "day" | "month" | "year";

const parts: readonly DatePart[] = ["day", "month", "year"];

/** As the language writes a date; English as in the British Isles, as everywhere in the toolkit. */
function partsInOrder(locale: string): DatePart[] {
  const written = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale).formatToParts(0);
  return written.flatMap(({ type }) => parts.filter((part) => part === type));
}

import type { ComponentProps, ReactNode } from "react";
import { Field, type FieldProps } from "./Field.js";

/** One line of text, uncontrolled and native: what is typed before scripts arrive stays. */
export function TextField(props: TextFieldProps): ReactNode {
  const { id, label, hint, error, required, width, prefix, suffix, ...input } = props;
  const dir = input.dir ?? dirOf(input.type);
  return (
    <Field id={id} label={label} hint={hint} error={error} {...(required === undefined ? {} : { required })}>
      {(control) => (
        <Affixed {...{ prefix, suffix, dir }}>
          <input type="text" {...input} {...control} className="tdh-input" data-width={width} dir={dir} />
        </Affixed>
      )}
    </Field>
  );
}

export interface TextFieldProps
  extends FieldProps, Affixes, Omit<ComponentProps<"input">, keyof FieldProps | keyof Affixes | "width"> {
  /** What it is sent under. */
  readonly name: string;
  /** Roughly how many characters it shows, where the answer has a known length. @default the full line */
  readonly width?: "short";
}

/** Addresses and numbers keep their direction in a page that runs from right to left. */
function dirOf(type: string | undefined): "ltr" | undefined {
  return type === "email" || type === "tel" || type === "url" ? "ltr" : undefined;
}

function Affixed({ prefix, suffix, dir, children }: AffixedProps): ReactNode {
  if (!prefix && !suffix) return children;
  return (
    <div className="tdh-affixed" dir={dir}>
      {prefix && <Affix>{prefix}</Affix>}
      {children}
      {suffix && <Affix>{suffix}</Affix>}
    </div>
  );
}

function Affix({ children }: { readonly children: string }): ReactNode {
  return (
    <span className="tdh-affix" aria-hidden="true">
      {children}
    </span>
  );
}

interface Affixes {
  /** A sign or a unit before what is typed, such as `€`. Not read out: the label says it too. */
  readonly prefix?: string | undefined;
  /** A unit after what is typed. Not read out: the label says it too. */
  readonly suffix?: string | undefined;
}

interface AffixedProps extends Affixes {
  /** That of the input, so that `https://` stands where an address begins. */
  readonly dir: string | undefined;
  readonly children: ReactNode;
}

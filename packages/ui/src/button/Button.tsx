import type { ComponentProps, ReactNode } from "react";

/**
 * A native button, or with `href` a link that looks like one. It is never disabled: a press while `busy`
 * is announced and changes nothing, so that focus is not lost.
 */
export function Button({ emphasis = "primary", busy = false, ...rest }: ButtonProps): ReactNode {
  const look = { className: "tdh-button", "data-emphasis": emphasis };
  if (rest.href !== undefined) return <a {...rest} {...look} />;
  return (
    <button type="submit" {...rest} {...look} aria-disabled={busy || undefined} data-busy={busy ? "" : undefined} />
  );
}

export type ButtonProps = ButtonLook &
  (({ readonly href: string } & ComponentProps<"a">) | ({ readonly href?: undefined } & ComponentProps<"button">));

interface ButtonLook {
  /** One primary action a form; `give` sets a gift apart from a signature. @default "primary" */
  readonly emphasis?: "primary" | "secondary" | "give";
  /** Work is under way after a press. @default false */
  readonly busy?: boolean;
}

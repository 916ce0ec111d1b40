import type { ReactNode } from "react";
import { useUiMessages } from "../provider/TdhProvider.js";
import { VisuallyHidden } from "../visually-hidden/VisuallyHidden.js";

/** The hint and the error of a control or a group; {@link describedBy} ties them to it (WCAG 2.2: 1.3.1, 3.3.1). */
export function FieldNotes({ id, hint, error }: FieldNotesProps): ReactNode {
  const { errorPrefix } = useUiMessages();
  return (
    <>
      {hint && (
        <p className="tdh-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="tdh-error" id={`${id}-error`}>
          <VisuallyHidden>{errorPrefix} </VisuallyHidden>
          {error}
        </p>
      )}
    </>
  );
}

/** The `aria-describedby` of what has these notes. */
export function describedBy({ id, hint, error }: FieldNotesProps): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
}

interface FieldNotesProps {
  readonly id: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

import { useRef, type MouseEvent, type ReactNode } from "react";
import { Button } from "../button/Button.js";
import { Icon } from "../icon/Icon.js";
import { useUiMessages } from "../provider/TdhProvider.js";
import { VisuallyHidden } from "../visually-hidden/VisuallyHidden.js";

/**
 * A link and what it shows over the page: the native `dialog`, which keeps focus inside, closes with Escape and gives
 * focus back to the link. Before scripts arrive the link leads to `href`, where the same can be read.
 */
export function Dialog({ id, trigger, emphasis = "secondary", href, heading, children }: DialogProps): ReactNode {
  const { close } = useUiMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = (event: MouseEvent<HTMLElement>) => {
    if (wantsItsOwnTab(event) || !dialog.current || !("showModal" in dialog.current)) return;
    event.preventDefault();
    // Safari does not focus a link that is pressed with the pointer, and focus would return to nowhere.
    event.currentTarget.focus();
    dialog.current.showModal();
  };
  return (
    <>
      <Button href={href} emphasis={emphasis} aria-haspopup="dialog" onClick={open}>
        {trigger}
      </Button>
      <dialog id={id} className="tdh-dialog" ref={dialog} aria-labelledby={`${id}-title`} closedby="any">
        <h2 className="tdh-dialog-title" id={`${id}-title`}>
          {heading}
        </h2>
        <button type="button" className="tdh-dialog-close" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          <VisuallyHidden>{close}</VisuallyHidden>
        </button>
        <div className="tdh-dialog-body">{children}</div>
      </dialog>
    </>
  );
}

export interface DialogProps {
  /** Unique in the page. */
  readonly id: string;
  /** What stands on the link that opens it. */
  readonly trigger: ReactNode;
  /** How the link looks. @default "secondary" */
  readonly emphasis?: "primary" | "secondary" | "give";
  /** A page that says the same, for browsers without scripts and for a tab of its own. */
  readonly href: string;
  /** Its accessible name. */
  readonly heading: ReactNode;
  /** What it shows. A `form method="dialog"` in it closes it too. */
  readonly children: ReactNode;
}

function wantsItsOwnTab({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

import { createContext, useContext, type ReactNode } from "react";
import { en } from "../messages/en.js";
import type { UiMessages } from "../messages/types.js";

/**
 * Gives everything inside it a language, a direction and a theme.
 *
 * Widgets bring their own; an office wraps its page in one when it uses the primitives directly.
 */
export function TdhProvider({ messages, theme, children }: TdhProviderProps): ReactNode {
  return (
    <UiContext value={messages}>
      <div className="tdh-root" lang={messages.locale} dir={messages.dir} data-tdh-theme={theme}>
        {children}
      </div>
    </UiContext>
  );
}

/** The shared words of the nearest {@link TdhProvider}; English without one. */
export function useUiMessages(): UiMessages {
  return useContext(UiContext);
}

export interface TdhProviderProps {
  readonly messages: UiMessages;
  /** Written to `data-tdh-theme`, for a theme's selector. */
  readonly theme?: string | undefined;
  readonly children: ReactNode;
}

const UiContext = createContext<UiMessages>(en);

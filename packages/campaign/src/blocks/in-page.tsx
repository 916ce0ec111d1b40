import type { ComponentType, ReactElement } from "react";
import type { CampaignMessages } from "../messages/types.js";

/** Decorates a block's stories with the page that a block needs around it: its measures, language and direction. */
export function inPage(place: "opening" | "below") {
  return (Story: ComponentType, { args: { messages } }: InPageOptions): ReactElement => (
    <main className="tdh-root tdh-page" lang={messages.locale} dir={messages.dir}>
      <div className={`tdh-${place}`}>
        <Story />
      </div>
    </main>
  );
}

interface InPageOptions {
  readonly args: { readonly messages: CampaignMessages };
}

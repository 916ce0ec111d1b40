import type { ComponentType, ReactElement } from "react";
import { campaignMessages } from "../messages/index.js";
import type { PageContext } from "./block.js";

/** Decorates a block's stories with the page that a block needs around it: its measures, language and direction. */
export function inPage(place: "opening" | "below") {
  return (
    Story: ComponentType,
    {
      args: {
        page: { locale },
      },
    }: InPageOptions,
  ): ReactElement => (
    <main className="tdh-root tdh-page" lang={locale} dir={campaignMessages[locale].dir}>
      <div className={`tdh-${place}`}>
        <Story />
      </div>
    </main>
  );
}

interface InPageOptions {
  readonly args: { readonly page: Pick<PageContext, "locale"> };
}

import type { Office } from "@tdh/schemas";
import { localize, type Locale } from "@tdh/schemas/rules";
import { LanguageSwitch, SkipLink } from "@tdh/ui";
import type { ReactNode } from "react";
import type { CampaignMessages } from "../messages/types.js";

/** The head of every page: a link past it for the keyboard, the office's name, and the page in other languages. */
export function Masthead({ office, locale, messages, alternates, homeHref }: MastheadProps): ReactNode {
  return (
    <header className="tdh-root tdh-masthead" lang={messages.locale} dir={messages.dir}>
      <SkipLink href="#main">{messages.skipToContent}</SkipLink>{" "}
      <a className="tdh-masthead-name" href={homeHref}>
        {localize(office, locale).name}
      </a>
      <LanguageSwitch label={messages.languages} current={locale} languages={alternates} />
    </header>
  );
}

export interface MastheadProps {
  readonly office: Office;
  /** The language that the page is in. */
  readonly locale: Locale;
  readonly messages: CampaignMessages;
  /** The page in each of its languages, this one too; the label is the language's own name. */
  readonly alternates: readonly { readonly locale: Locale; readonly label: string; readonly href: string }[];
  readonly homeHref: string;
}

import type { Campaign, Publication } from "@tdh/schemas";
import { describeFinding, findingMessages } from "@tdh/schemas/findings";
import { Disclosure } from "@tdh/ui";
import { formatMessage } from "@tdh/ui/messages";
import type { ReactNode } from "react";
import { formatInstant } from "../blocks/dates.js";
import type { CampaignMessages } from "../messages/types.js";

/** Says over a preview that it is one, in which state the page is, and what keeps it from being published. */
export function PreviewNote({ campaign, publication, messages }: PreviewNoteProps): ReactNode {
  const { state, errors } = publication;
  const { preview, locale } = messages;
  const instant = { scheduled: campaign.publishedAt, withdrawn: campaign.withdrawnAt };
  const date = state === "scheduled" || state === "withdrawn" ? instant[state] : undefined;
  return (
    <div className="tdh-preview" role="note">
      <p>
        <strong>{preview.heading}</strong>{" "}
        {formatMessage(preview.states[state], locale, date ? { date: formatInstant(date, locale) } : {})}
      </p>
      {errors.length > 0 && (
        <Disclosure summary={formatMessage(preview.errors, locale, { count: errors.length })}>
          <ul>
            {errors.map((finding, index) => (
              <li key={index}>
                <code dir="ltr">{finding.path.join(".")}</code> {describeFinding(finding, findingMessages[locale])}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

interface PreviewNoteProps {
  readonly campaign: Pick<Campaign, "publishedAt" | "withdrawnAt">;
  readonly publication: Publication;
  readonly messages: CampaignMessages;
}

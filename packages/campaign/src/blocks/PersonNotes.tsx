import { formatMessage } from "@tdh/ui/messages";
import type { ReactNode } from "react";
import type { CampaignMessages } from "../messages/types.js";
import type { LocalBlock } from "./block.js";

/** What a reader must know of the person in a story or quote: that the name was changed, that nobody like this exists. */
export function PersonNotes({ person, messages }: PersonNotesProps): ReactNode {
  const { name, nameChanged, fictional } = person;
  const notes = [fictional && messages.person.fictional, nameChanged && messages.person.nameChanged];
  return notes.map(
    (note) =>
      note && (
        <p key={note} className="tdh-person-note">
          {formatMessage(note, messages.locale, { name })}
        </p>
      ),
  );
}

interface PersonNotesProps {
  readonly person: LocalBlock<"story">["person"];
  readonly messages: CampaignMessages;
}

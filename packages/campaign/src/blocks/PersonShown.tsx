import type { PublicPerson } from "@tdh/schemas";
import type { Locale } from "@tdh/schemas/rules";
import { formatMessage } from "@tdh/ui/messages";
import type { ReactNode } from "react";
import type { CampaignMessages } from "../messages/types.js";
import { beside } from "./beside.js";

/** Who tells, or is told about: name, age, place, and what a reader must know of the name. */
export function PersonShown({ person, messages }: PersonShownProps): ReactNode {
  const { name, age, place, naming } = person;
  const { nameAndAge, notes } = messages.person;
  return (
    <div className="tdh-person">
      <p className="tdh-person-name">
        {age === undefined ? name : formatMessage(nameAndAge, messages.locale, { name, age })}
      </p>
      {place && <p className="tdh-person-place">{placeIn(place, messages.locale)}</p>}
      {naming !== "own" && <p className="tdh-person-note">{formatMessage(notes[naming], messages.locale, { name })}</p>}
    </div>
  );
}

interface PersonShownProps {
  readonly person: PublicPerson;
  readonly messages: CampaignMessages;
}

/** `Java, Indonesia`: the country by its name in the language. */
function placeIn({ region, country }: NonNullable<PublicPerson["place"]>, locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country;
  return beside(region === undefined ? [name] : [region, name], locale);
}

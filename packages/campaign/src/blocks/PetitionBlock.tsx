import { PetitionJourney } from "@tdh/petition";
import type { ReactNode } from "react";
import { Island } from "../island/Island.js";
import type { BlockProps } from "./block.js";
import { widgetProps } from "./widget-props.js";

/** A petition to sign, as a form that works before its script arrives. */
export function PetitionBlock({ block, outer, page }: BlockProps<"petition">): ReactNode {
  const props = widgetProps("petition", block.petition, page.petitions);
  return (
    <div {...outer} className="tdh-card tdh-petition-block">
      <Island name="petition" props={props}>
        <PetitionJourney {...props} />
      </Island>
    </div>
  );
}

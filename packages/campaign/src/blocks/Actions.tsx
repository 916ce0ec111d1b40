import { Button } from "@tdh/ui";
import type { ReactNode } from "react";
import type { CampaignMessages } from "../messages/types.js";
import type { PageContext } from "./block.js";

/** The two things a reader can do: sign, and give. Links to their places in the page. */
export function Actions({ anchors: { petition, donation }, messages: { jump } }: ActionsProps): ReactNode {
  return (
    <>
      {petition && <Button href={`#${petition}`}>{jump.sign}</Button>}{" "}
      {donation && (
        <Button emphasis="give" href={`#${donation}`}>
          {jump.give}
        </Button>
      )}
    </>
  );
}

type ActionsProps = Pick<PageContext, "anchors"> & { readonly messages: CampaignMessages };

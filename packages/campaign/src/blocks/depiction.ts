import type { CampaignMessages } from "../messages/types.js";
import type { BlockOf } from "./block.js";

type Depicts = BlockOf<"image" | "video">["depicts"];

/** What readers are told of a picture or film that shows somebody or something other than it seems to. */
export function depictionLabel(
  depicts: Depicts,
  words: CampaignMessages["depicts"][keyof CampaignMessages["depicts"]],
): string | undefined {
  return depicts === "this-person" || depicts === "none" ? undefined : words[depicts];
}

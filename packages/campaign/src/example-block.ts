import { publicCampaign, type PublicBlock } from "@tdh/schemas";
import type { Locale } from "@tdh/schemas/rules";
import type { BlockOf, BlockProps, BlockType, PageContext } from "./blocks/block.js";
import { exampleCampaign, examplePage } from "./example-campaign.js";
import { campaignMessages } from "./messages/index.js";

/** The props that the example page gives its first block of a type, and what a state has otherwise. */
export function propsOf<Type extends BlockType>(
  locale: Locale,
  type: Type,
  block: Partial<BlockOf<Type>> = {},
  page: Partial<PageContext> = {},
): BlockProps<Type> {
  const found = publicCampaign(exampleCampaign(locale), locale).blocks.find(isOf(type));
  if (!found) throw new Error(`The example campaign has no block of the type "${type}".`);
  return {
    block: { ...found, ...block },
    outer: { id: found.id },
    messages: campaignMessages[locale],
    page: { ...examplePage(locale), ...page },
  };
}

function isOf<Type extends BlockType>(type: Type) {
  return (block: PublicBlock): block is BlockOf<Type> => block.type === type;
}

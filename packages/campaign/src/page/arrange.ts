import type { PublicBlock } from "@tdh/schemas";
import type { BlockType } from "../blocks/block.js";

/**
 * Where the blocks stand. The first petition follows the headline wherever the document has it; on a wide page it
 * keeps beside the blocks that come next, until one that wants the whole width.
 */
export function arrange(blocks: readonly PublicBlock[]): Arrangement {
  const headline = blocks.filter(({ type }) => type === "headline");
  const petition = blocks.filter(({ type }) => type === "petition").slice(0, 1);
  const rest = blocks.filter((block) => !headline.includes(block) && !petition.includes(block));
  const firstWide = rest.findIndex(({ type }) => wide.includes(type));
  const end = petition.length === 0 ? 0 : firstWide === -1 ? rest.length : firstWide;
  return { headline, petition, beside: rest.slice(0, end), below: rest.slice(end) };
}

interface Arrangement {
  readonly headline: readonly PublicBlock[];
  /** None or one. */
  readonly petition: readonly PublicBlock[];
  readonly beside: readonly PublicBlock[];
  readonly below: readonly PublicBlock[];
}

const wide: readonly BlockType[] = ["statistics", "donation", "help", "petition"];

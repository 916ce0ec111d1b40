import type { BlockType, LocalBlock } from "../blocks/block.js";

/** A block with its id in the page. */
export interface PlacedBlock {
  readonly block: LocalBlock;
  readonly id: string;
}

/** Gives every block an id: its own, else its type, numbered from the second of a type on. */
export function withIds(blocks: readonly LocalBlock[]): PlacedBlock[] {
  const seen = new Map<BlockType, number>();
  return blocks.map((block) => {
    const number = (seen.get(block.type) ?? 0) + 1;
    seen.set(block.type, number);
    return { block, id: block.id ?? (number === 1 ? block.type : `${block.type}-${number}`) };
  });
}

/**
 * Where the blocks stand. The first petition follows the headline wherever the document has it; on a wide page it
 * keeps beside the blocks that come next, until one that wants the whole width.
 */
export function arrange(blocks: readonly PlacedBlock[]): Arrangement {
  const headline = blocks.filter(({ block }) => block.type === "headline");
  const petition = blocks.filter(({ block }) => block.type === "petition").slice(0, 1);
  const rest = blocks.filter((placed) => !headline.includes(placed) && !petition.includes(placed));
  const firstWide = rest.findIndex(({ block }) => wide.includes(block.type));
  const end = petition.length === 0 ? 0 : firstWide === -1 ? rest.length : firstWide;
  return { headline, petition, beside: rest.slice(0, end), below: rest.slice(end) };
}

interface Arrangement {
  readonly headline: readonly PlacedBlock[];
  /** None or one. */
  readonly petition: readonly PlacedBlock[];
  readonly beside: readonly PlacedBlock[];
  readonly below: readonly PlacedBlock[];
}

const wide: readonly BlockType[] = ["statistics", "donation", "help", "petition"];

/**
 * Gives every block its id in the page: its own, else its type, numbered from the second of a type on. An id that a
 * block has of its own is not given to another.
 */
export function placeBlocks<Block extends { readonly type: string; readonly id?: string | undefined }>(
  blocks: readonly Block[],
): readonly { readonly block: Block; readonly id: string }[] {
  const taken = new Set(blocks.flatMap(({ id }) => id ?? []));
  return blocks.map((block) => {
    if (block.id !== undefined) return { block, id: block.id };
    let id = block.type;
    for (let number = 2; taken.has(id); number++) id = `${block.type}-${number}`;
    taken.add(id);
    return { block, id };
  });
}

/**
 * Puts blocks on pages in their order: at most `perPage` on one, and no more than `room` holds (both above 0). A block that
 * alone is more than `room` has a page of its own. At least one page, if need be an empty one.
 */
export function packPages<Block>(
  blocks: readonly Block[],
  { room, perPage, sizeOf }: { room: number; perPage: number; sizeOf: (block: Block) => number },
): readonly (readonly Block[])[] {
  const pages: Block[][] = [];
  let left = 0;
  for (const block of blocks) {
    const page = pages.at(-1);
    const size = sizeOf(block);
    if (page === undefined || page.length === perPage || size > left) {
      pages.push([block]);
      left = room - size;
    } else {
      page.push(block);
      left -= size;
    }
  }
  return pages.length === 0 ? [[]] : pages;
}

import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';

/**
 * Under each block of a document the footnotes that it is the first to refer to, in that order; behind them those that
 * these refer to in turn. A footnote inside a quote or a list item is part of that, and no key and no value here.
 */
export function footnotesByBlock(tree: Root): ReadonlyMap<RootContent, readonly FootnoteDefinition[]> {
  const unplaced = new Map<string, FootnoteDefinition>();
  for (const block of tree.children) {
    if (block.type !== 'footnoteDefinition' || unplaced.has(block.identifier)) continue;
    unplaced.set(block.identifier, block);
  }
  const takeFrom = (block: RootContent): readonly FootnoteDefinition[] =>
    footnoteReferences(block).flatMap((identifier) => {
      const footnote = unplaced.get(identifier);
      unplaced.delete(identifier);
      return footnote ?? [];
    });

  const placed = new Map<RootContent, readonly FootnoteDefinition[]>();
  for (const block of tree.children) {
    if (block.type === 'footnoteDefinition') continue;
    const footnotes = [...takeFrom(block)];
    for (const footnote of footnotes) footnotes.push(...takeFrom(footnote));
    placed.set(block, footnotes);
  }
  return placed;
}

function footnoteReferences(node: Nodes): readonly string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap(footnoteReferences) : [];
}

import type { Heading, Root } from 'mdast';
import { footnotesByBlock } from './footnotes.ts';
import { inlineText } from './inline-text.ts';
import { lostText } from './lost-text.ts';
import { lineOf } from './markdown-tree.ts';
import { passageTexts, type PassageText } from './passage-texts.ts';
import type { Problem } from './problem.ts';

/** A heading and the texts below it, before they are numbered. */
export interface OutlineSection {
  /** `null` for the lead. */
  readonly heading: string | null;
  readonly texts: readonly PassageText[];
}

export interface Outline {
  readonly sections: readonly OutlineSection[];
  readonly problems: readonly Problem[];
}

/** A section while it is read. */
interface OpenSection {
  /** `null` for the lead. */
  readonly heading: { readonly text: string; readonly depth: Heading['depth']; readonly line: number } | null;
  readonly texts: PassageText[];
  /** Footnotes that it is the first to refer to. */
  readonly footnotes: PassageText[];
}

/**
 * Divides a document at its headings, of whatever depth. A heading of level 1 above everything else that repeats the title
 * begins no section. A section without text is kept: a question that the article leaves open. A footnote ends the section
 * that first refers to it, wherever it is written down; one that nothing refers to belongs where it stands.
 */
export function outline(tree: Root, title: string | null): Outline {
  const footnotesBy = footnotesByBlock(tree);
  const referredTo = new Set([...footnotesBy.values()].flat());
  const lead: OpenSection = { heading: null, texts: [], footnotes: [] };
  let section = lead;
  const sections = [lead];
  const problems: Problem[] = [];
  for (const block of tree.children) {
    problems.push(...lostText(block));
    if (block.type === 'heading') {
      const heading = { text: inlineText(block.children).trim(), depth: block.depth, line: lineOf(block) };
      const aboveAll = section === lead && lead.texts.length === 0;
      const repeatsTitle = heading.depth === 1 && aboveAll && heading.text === title;
      if (heading.text === '') {
        problems.push({ id: 'heading-empty', params: {}, level: 'warning', line: heading.line });
      } else if (!repeatsTitle) {
        section = { heading, texts: [], footnotes: [] };
        sections.push(section);
      }
    } else if (block.type !== 'footnoteDefinition' || !referredTo.has(block)) {
      section.texts.push(...passageTexts(block));
    }
    section.footnotes.push(...(footnotesBy.get(block) ?? []).flatMap(passageTexts));
  }

  const kept = sections.filter((each) => each !== lead || hasText(lead));
  return {
    sections: kept.map(({ heading, texts, footnotes }) => ({
      heading: heading?.text ?? null,
      texts: [...texts, ...footnotes],
    })),
    problems: [...problems, ...missingText(kept)],
  };
}

/** Headings below which nothing stands, not even a deeper one; or that nothing stands anywhere. */
function missingText(sections: readonly OpenSection[]): readonly Problem[] {
  if (!sections.some(hasText)) return [{ id: 'no-passages', params: {}, level: 'error', line: 1 }];
  return sections.flatMap((section, at): readonly Problem[] => {
    const { heading } = section;
    if (heading === null || hasText(section)) return [];
    const holdsNext = (sections[at + 1]?.heading?.depth ?? 0) > heading.depth;
    return holdsNext ? [] : [{ id: 'section-empty', params: {}, level: 'warning', line: heading.line }];
  });
}

function hasText({ texts, footnotes }: OpenSection): boolean {
  return texts.length + footnotes.length > 0;
}

import type { Article, Section } from '../article/article.ts';
import type { Summary, SummarySentence } from '../answer/summary.ts';
import { block, unbroken } from './block.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { address } from './citation.ts';
import type { Screen } from './screen.ts';

/** Spaces before a sentence on a screen. */
const INDENT = 2;

/** A summary for a reader: under the heading of its section, each sentence behind the number of its paragraph. */
export function summaryText(summary: Summary, texts: Catalogue, screen: Screen): string {
  const { article, sentences, uncovered } = summary;
  const title = screen.style('heading', block({ text: article.title }, screen));
  const parts = [`${title}\n${block({ text: texts.summaryOf(sentences.length) }, screen)}`];
  for (const [section, group] of bySection(summary)) {
    const lines = group.flatMap((sentence) => sentenceLines(article, sentence, screen));
    const heading = section.heading ?? texts.lead;
    parts.push([screen.style('heading', block({ text: heading }, screen)), ...lines].join('\n'));
  }
  if (uncovered.length > 0) {
    const names = uncovered.map(({ heading }) =>
      block({ text: heading ?? texts.lead, lead: '- ', indent: INDENT }, screen),
    );
    parts.push([texts.uncovered, ...names].join('\n'));
  }
  return parts.join('\n\n');
}

function bySection({ article, sentences }: Summary): ReadonlyMap<Section, readonly SummarySentence[]> {
  const groups = new Map<Section, SummarySentence[]>();
  for (const sentence of sentences) {
    const section = article.sections[sentence.passage.section];
    if (section === undefined) continue;
    groups.set(section, [...(groups.get(section) ?? []), sentence]);
  }
  return groups;
}

function sentenceLines(article: Article, { passage, span }: SummarySentence, screen: Screen): readonly string[] {
  const lead = `¶ ${passage.number}  `.padEnd(6);
  const url = address({ article, passage, span });
  return [
    block({ text: passage.text, span, lead, indent: INDENT }, screen),
    ...(url === null ? [] : [screen.style('citation', unbroken(url, INDENT + lead.length, screen))]),
  ];
}

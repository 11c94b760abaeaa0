import type { Catalogue } from './catalogue.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const en: Catalogue = {
  language: 'en',
  declined: {
    'no-article': 'There is no article to look in.',
    'small-talk': 'I only answer questions about the articles.',
    'not-covered': 'The articles do not answer that.',
  },
  unsure: 'I am not sure that this answers your question. The nearest passage:',
  nearest: 'The nearest passage:',
  others: 'Other passages that come near:',
  suggestions: 'Questions that the articles do answer:',
  promptGreeting: 'Ask your question. Type exit or press Ctrl-D to leave.',
  unknownCommand: (name) => `There is no /${name}. Try /help.`,
  summaryOf: (sentences) => `Summary in ${count(sentences, 'sentence', 'sentences')} of the article itself`,
  uncovered: 'Left out:',
  lead: 'Introduction',
  extent: (sections, passages) =>
    `${count(sections, 'section', 'sections')}, ${count(passages, 'paragraph', 'paragraphs')}`,
  noArticles: (folder) => `There are no articles in ${folder}.`,
  unknownArticle: (slug) => `There is no article "${slug}".`,
  whichArticle: 'Which article?',
  unknownSection: (section) => `The article has no section "${section}".`,
  severalSections: (section) => `More than one section fits "${section}".`,
  choices: 'Choose from:',
  more: (n) => `and ${n} more (vraagbaak articles)`,
};

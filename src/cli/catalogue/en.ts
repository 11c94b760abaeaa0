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
  bot: {
    links: { server: 'Invite it to a server:', account: 'Add it to your own account:' },
    standIn: (page) => [
      'DISCORD_TOKEN is not set, so it runs on a stand-in for Discord on this machine.',
      `Try it in your browser: ${page}`,
      'Or type a question here, or a command such as /help or /summary. Ctrl-C stops it.',
      'The buttons, [in brackets], work on that page.',
    ],
    promptClosed: 'The prompt is closed. The bot runs on; Ctrl-C stops it.',
    noResponse: 'The bot did not respond.',
    unknownCommand: (name) => `There is no /${name}. Try /help.`,
    surplus: (command, text) => `/${command} takes nothing after it, so “${text}” was ignored.`,
    required: (command, option) => `Type your ${option} after /${command}.`,
    tooLong: (option, most, typed) => `The ${option} can be at most ${most} characters long; you typed ${typed}.`,
    tooShort: (option, least, typed) => `The ${option} must be at least ${least} characters long; you typed ${typed}.`,
    notAChoice: (option, typed, choices) =>
      `“${typed}” is not a choice for “${option}”. Choose from: ${choices.join(', ')}.`,
    notYesOrNo: (option, typed) => `Answer “${option}” with yes or no, not with “${typed}”.`,
    unsuitable: (option, typed) => `“${option}” does not take “${typed}”.`,
  },
  summaryOf: (sentences) => `Summary in ${count(sentences, 'sentence', 'sentences')} from the article itself`,
  uncovered: 'Left out:',
  lead: 'Introduction',
  extent: (sections, passages) =>
    `${count(sections, 'section', 'sections')}, ${count(passages, 'paragraph', 'paragraphs')}`,
  emptyQuestion: 'The question is empty.',
  noArticles: (folder) => `There are no articles in ${folder}.`,
  noArticle: 'There are no articles.',
  unknownArticle: (slug) => `There is no article "${slug}".`,
  whichArticle: 'Which article?',
  unknownSection: (section) => `The article has no section "${section}".`,
  severalSections: (section) => `More than one section fits "${section}".`,
  choices: 'Choose from:',
  more: (n) => `and ${n} more (vraagbaak articles)`,
};

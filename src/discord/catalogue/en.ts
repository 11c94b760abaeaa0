import { QUESTION_LENGTH } from '../limits.ts';
import { inlineText } from '../markdown/inline-text.ts';
import type { Catalogue } from './catalogue.ts';
import { formatsOf } from './formats.ts';
import { library } from './library/en.ts';
import { en as insights } from './insights/en.ts';
import { en as privacy } from './privacy/en.ts';
import { en as why } from './why/en.ts';
import { limitNotice, en as settings } from './settings/en.ts';
import { storeFailureText } from './store-failure/en.ts';

const { counted, date, languageName } = formatsOf('en-GB');

export const en: Catalogue = {
  article: {
    lead: 'Introduction',
    language: languageName,
    date,
    paragraphs: (count) => counted(count, 'paragraph', 'paragraphs'),
    source: (name) => `Source: ${name}`,
    sections: 'In this article',
  },
  articles: {
    title: 'Articles',
    none: 'There are no articles yet. As soon as there are, you can ask them anything with `/ask`.',
    choose: 'Choose an article',
  },
  answer: {
    unsure: 'I’m not sure this answers your question. It is the closest passage I found:',
    declined: (reason, oneArticle) => {
      switch (reason) {
        case 'no-article':
          return oneArticle ? 'That article isn’t here (any more).' : 'There are no articles to look in yet.';
        case 'small-talk':
          return 'I only look things up: ask me something that the articles are about.';
        case 'not-covered':
          return oneArticle ? 'This article doesn’t answer that.' : 'The articles don’t answer that.';
        default:
          return reason satisfies never;
      }
    },
    nearest: 'The closest passage, though not an answer:',
    others: 'Other passages',
    suggestions: 'You could ask:',
    chooseQuestion: 'Choose a question',
    taken: (from) => {
      switch (from) {
        case 'questions':
          return 'I looked up the questions in the message.';
        case 'opening':
          return 'I looked up how the message begins.';
        case 'whole':
          return 'I looked up the whole message.';
        default:
          return from satisfies never;
      }
    },
  },
  context: {
    title: 'In context',
    quoted: 'quoted',
    older: (iso) => `This is an older version, of ${date(iso)}. The article has changed since.`,
  },
  summary: {
    title: 'Summary',
    length: (length) => ({ short: 'Short', medium: 'Medium', long: 'Long' })[length],
    sentences: (count) => counted(count, 'sentence', 'sentences'),
    uncovered: (names, more) =>
      `Left out: ${names.join(' · ')}${more === 0 ? '' : ` · and ${counted(more, 'other section', 'other sections')}`}`,
    empty: 'There is no text here to sum up.',
    whole: 'The whole article',
    chooseSection: 'Sum up one section',
  },
  button: {
    allArticles: 'All articles',
    askOn: 'Follow up',
    askThis: 'Ask a question',
    backToAnswer: 'Back to the answer',
    context: 'Context',
    contextOf: (number) => `Context of [${number}]`,
    currentArticle: 'The article now',
    earlier: 'Earlier paragraphs',
    helpful: 'Helpful',
    later: 'Later paragraphs',
    morePassages: 'More passages',
    next: 'Next',
    notHelpful: 'Not helpful',
    previous: 'Previous',
    remove: 'Remove',
    source: 'Source',
    summary: 'Summary',
  },
  modal: {
    title: 'Ask a question',
    question: 'Your question',
    about: (title) => `About: ${title}`,
  },
  help: {
    title: 'Ask the articles',
    intro:
      'I look up answers in articles and quote them word for word, with the paragraph they are in. I make nothing up: if the articles don’t say it, neither do I.',
    elsewhere: 'You can also mention me or send me a direct message. Those are the only messages I read.',
  },
  insights,
  library,
  privacy,
  settings,
  why,
  notice: (notice) => {
    switch (notice.kind) {
      case 'empty-question':
        return 'What would you like to know? Ask your question in a sentence or a few words.';
      case 'question-too-long':
        return `That question is ${notice.length} characters long; I can take ${QUESTION_LENGTH}. Could you make it shorter?`;
      case 'nothing-to-find':
        return 'There are no words in that message for me to look up.';
      case 'outdated-button':
        return 'That button is from an older version of me. Please ask again with `/ask`.';
      case 'outdated-command':
        return 'That command is from an older version of me. Please reload Discord and try again, or see `/help`.';
      case 'article-gone':
        return 'That article isn’t here any more. `/articles` shows which ones are.';
      case 'place-gone':
        return 'The article has changed: that part isn’t in it any more.';
      case 'unknown-article':
        return `I know no article called “${inlineText(notice.typed)}”. Pick one from the list while you type, or look in \`/articles\`.`;
      case 'unknown-section':
        return `The article has no section called “${inlineText(notice.typed)}”. Pick one from the list while you type.`;
      case 'no-articles':
        return 'There are no articles yet.';
      case 'question-changed':
        return 'The article has changed since, and that question is no longer in it. Please ask again with `/ask`.';
      case 'not-yours':
        return 'Only the person who asked, or a moderator, can do that.';
      case 'library':
        return library.notice(notice.notice);
      case 'not-curator':
        return 'Only people who can manage this server, or who have its curator role, can do that.';
      case 'vote-counted':
        return notice.changeable
          ? 'Thank you! Your vote has been counted. Changed your mind? Vote again: only your last vote counts.'
          : 'Thank you! Your vote has been counted.';
      case 'not-here':
      case 'too-many-questions':
      case 'not-manager':
        return limitNotice(notice);
      case 'busy':
        return 'There are a lot of questions right now. Please try again in a moment.';
      case 'store-failure':
        return storeFailureText(notice.failure, notice.reference);
      case 'internal-error':
        return `Sorry, something went wrong on my side. If it keeps happening, tell a moderator this number: \`${notice.reference}\``;
      default:
        return notice satisfies never;
    }
  },
  page: (page, pages) => `Page ${page} of ${pages}`,
  part: (number, of) => `part ${number} of ${of}`,
};

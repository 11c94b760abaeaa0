import { formatsOf } from '../formats.ts';
import type { InsightsTexts } from './insights-texts.ts';

const { counted } = formatsOf('en');
const percent = new Intl.NumberFormat('en', { style: 'percent' });

export const en: InsightsTexts = {
  title: 'Insights',
  days: (days) => `Last ${counted(days, 'day', 'days')}`,
  figures: ({ questions, answered, votes, helpful }) =>
    [
      `**${counted(questions, 'question', 'questions')}**`,
      ...(answered === null ? [] : [`${percent.format(answered)} answered`]),
      helpful === null
        ? 'no votes yet'
        : `found helpful by ${percent.format(helpful)} of ${counted(votes, 'vote', 'votes')}`,
    ].join(' · '),
  noQuestions: 'Nobody has asked anything yet in this time.',
  cited: '**Cited most**',
  vain: '**Asked in vain**',
  noneInVain: 'Nothing, or it has all been dealt with.',
  notKept: 'This server does not keep the text of questions. Turn that on with `/settings` to see them here.',
  more: (groups) => `and ${counted(groups, 'other question', 'other questions')}`,
  newestOnly: (questions) => `Only the newest ${questions} questions are looked at.`,
  times: (count) => `${new Intl.NumberFormat('en').format(count)}×`,
  chooseGroup: 'Deal with a question',
  alsoAsked: 'Also asked as',
  nearest:
    'Does one of these passages answer it? Then give it this question as well: from then on I find the passage by it, for everyone who may see the article.',
  noneNear:
    'No passage of this server’s own articles comes near. Add an article with `/library add`, or dismiss the question.',
  choosePlace: 'Give a passage this question',
  dismiss: 'Dismiss',
  back: 'Back',
  dismissed: '✓ Dismissed: the text of these questions has been erased.',
  added: '✓ Added. I find the passage by this question from now on.',
  groupGone: 'That question has been dealt with already, or is too old.',
  modalTitle: 'Give a passage a question',
  modalQuestion: 'The question, in your words if you like',
  modalPlace: (title, passage) => `¶ ${passage} of ${title}`,
  refused: (refusal) => {
    switch (refusal.kind) {
      case 'conflict':
        return 'Someone else has just changed that article. Try again.';
      case 'full':
        return 'The server’s library is full, so that nothing can be added.';
      case 'invalid':
        return 'That is not a question that I can use. Try other words.';
      case 'article-gone':
      case 'draft-gone':
      case 'missing':
        return 'That article is not there any more.';
      default:
        return refusal satisfies never;
    }
  },
};

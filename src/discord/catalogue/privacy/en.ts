import { formatsOf } from '../formats.ts';
import type { KeptCounts, PrivacyTexts } from './privacy-texts.ts';

const { counted } = formatsOf('en');

export const en: PrivacyTexts = {
  title: 'Your privacy',
  intro: 'I read only what is addressed to me.',
  what: (here) =>
    [
      '- **Questions** are counted, a day at a time, without whose they are. Their text is not kept, unless a server has chosen to see what was asked in vain: then the text of a question without a sure answer is kept there for a time that the server sets, at most a year, with a code in place of your name.',
      ...(here === null
        ? ['- Outside servers, nothing of your questions is kept.']
        : here === 'none'
          ? ['- **This server** does not keep the text of questions.']
          : [`- **This server** keeps the text of questions asked in vain for ${counted(here.days, 'day', 'days')}.`]),
      '- **Votes** (Helpful, Not helpful) in servers are kept for a year, one for each passage, with that same code.',
      '- **As a moderator:** what you did in a server’s library is in its log, with your Discord id; a draft is kept for a day.',
      '- When you erase your data, the code and the time are kept, so that a restored backup can be cleared of it again.',
    ].join('\n'),
  kept: (counts) => `**Kept of you now:** ${countsText(counts)}.`,
  nothingKept: '**Kept of you now:** nothing.',
  give: 'Give me my data',
  erase: 'Erase my data',
  given: 'This file holds all that is kept of you.',
  fileDescription: 'All that is kept of you, as JSON',
  confirmTitle: 'Erase your data?',
  confirm: (counts) =>
    `This erases ${countsText(counts)}, in all servers, at once and for good. Articles that you added stay; your name is taken off them. Counts of questions stay too, since nobody can tell whose they were.`,
  eraseNow: 'Erase for good',
  back: 'Back',
  erased: 'Done: what was kept of you has been erased.',
};

function countsText({ questions, votes, drafts, deeds }: KeptCounts): string {
  const parts = [
    ...(questions === 0 ? [] : [counted(questions, 'question', 'questions')]),
    ...(votes === 0 ? [] : [counted(votes, 'vote', 'votes')]),
    ...(drafts === 0 ? [] : [counted(drafts, 'draft', 'drafts')]),
    ...(deeds === 0 ? [] : [`${counted(deeds, 'line', 'lines')} in logs of moderators`]),
  ];
  return new Intl.ListFormat('en').format(parts);
}

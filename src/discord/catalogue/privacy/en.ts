import { dateMark } from '../../message/date-mark.ts';
import { formatsOf } from '../formats.ts';
import type { Kept, PrivacyTexts } from './privacy-texts.ts';

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
      '- A moderator can take such a question over into an article: it is then part of that article, without your name, may be suggested to others, and stays when you erase your data.',
      '- **Votes** (Helpful, Not helpful) in servers are kept for a year, one for each passage, with that same code.',
      '- **As a moderator:** your Discord id stands with what you did to a server’s library and settings (in its log, with versions and with texts that wait) as long as that library is there. A draft is kept for a day.',
      '- When you erase your data, the code and the time are kept, so that a restored backup can be cleared of it again. Backups and exports that were made before stay as they are.',
    ].join('\n'),
  kept: (kept) => {
    const { erasedAt } = kept;
    const noted = erasedAt === null ? [] : [`that you erased your data on ${dateMark(erasedAt, 'moment')}`];
    return `**Kept about you now:** ${listed([...ownTexts(kept), ...signedTexts(kept), ...noted]) || 'nothing'}.`;
  },
  give: 'Give me my data',
  erase: 'Erase my data',
  given: 'This file holds everything that is kept about you.',
  fileDescription: 'Everything that is kept about you, as JSON',
  confirmTitle: 'Erase your data?',
  confirm: (kept) => {
    const [own, signed] = [listed(ownTexts(kept)), listed(signedTexts(kept))];
    return [
      ...(own === '' ? [] : [`This erases ${own}.`]),
      ...(signed === '' ? [] : [`Your Discord id is taken from ${signed}.`]),
      'It is done in all servers, at once and for good. Articles that you added stay, and so do questions that a moderator took over into an article and counts of questions, none of them with your name.',
    ].join(' ');
  },
  eraseNow: 'Erase for good',
  back: 'Back',
  erased: 'Done: what was kept about you has been erased. Only a code and the time of this stay.',
};

function ownTexts({ questions, votes, drafts }: Kept): readonly string[] {
  return [
    ...(questions === 0 ? [] : [counted(questions, 'question', 'questions')]),
    ...(votes === 0 ? [] : [counted(votes, 'vote', 'votes')]),
    ...(drafts === 0 ? [] : [counted(drafts, 'draft', 'drafts')]),
  ];
}

function signedTexts({ deeds, versions, waiting }: Kept): readonly string[] {
  return [
    ...(deeds === 0 ? [] : [`${counted(deeds, 'line', 'lines')} in logs of moderators`]),
    ...(versions === 0 ? [] : [counted(versions, 'version of an article', 'versions of articles')]),
    ...(waiting === 0 ? [] : [counted(waiting, 'new text that waits', 'new texts that wait')]),
  ];
}

function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('en').format(parts);
}

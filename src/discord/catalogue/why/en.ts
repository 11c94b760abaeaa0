import { formatsOf } from '../formats.ts';
import type { WhyTexts } from './why-texts.ts';

const { languageName } = formatsOf('en');
const percent = new Intl.NumberFormat('en', { style: 'percent' });
const scores = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const en: WhyTexts = {
  title: 'How I come to this answer',
  outcome: (outcome, confidence) => {
    const ended = { answered: 'Answered', unsure: 'Unsure', declined: 'Declined' }[outcome];
    if (confidence === null) return `**${ended}**`;
    const { answeredFrom, unsureFrom, lacks } = confidence;
    const bounds = `I answer from ${percent.format(answeredFrom)} on, and say that I am unsure from ${percent.format(unsureFrom)} on`;
    const lacking =
      lacks === null
        ? ''
        : ` It is no higher because the passage has ${{ number: 'no number', time: 'no time', cause: 'no cause', place: 'no place', name: 'no name' }[lacks.kind]}.`;
    return `**${ended}**: ${percent.format(confidence.confidence)} sure (${bounds}).${lacking}`;
  },
  notSearched: (why) =>
    ({
      'small-talk': 'I didn’t search: this is small talk, or an instruction to me.',
      'no-words': 'I didn’t search: no word of the question names a subject.',
    })[why],
  nothingFound: 'No passage has any of these words.',
  readAs: (language) => `Read as ${languageName(language)}.`,
  words: '**Words, and what the articles have for them**',
  share: (share) => percent.format(share),
  score: (score) => scores.format(score),
  nowhere: 'nowhere',
  variant: (kind) =>
    ({
      same: 'as is',
      synonym: 'synonym',
      translation: 'translation',
      typo: 'typo',
      part: 'part of a word',
      similar: 'similar',
    })[kind],
  passages: '**Passages, best first, with their scores**',
  shown: 'shown',
  file: 'The file has all of it, in English.',
  fileDescription: 'How the answer was found, as text',
};

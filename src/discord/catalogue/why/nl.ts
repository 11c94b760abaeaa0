import { formatsOf } from '../formats.ts';
import type { WhyTexts } from './why-texts.ts';

const { languageName } = formatsOf('nl');
const percent = new Intl.NumberFormat('nl', { style: 'percent' });
const scores = new Intl.NumberFormat('nl', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const nl: WhyTexts = {
  title: 'Zo kom ik aan dit antwoord',
  outcome: (outcome, confidence) => {
    const ended = { answered: 'Beantwoord', unsure: 'Onzeker', declined: 'Geen antwoord' }[outcome];
    if (confidence === null) return `**${ended}**`;
    const { answeredFrom, unsureFrom, lacks } = confidence;
    const bounds = `vanaf ${percent.format(answeredFrom)} antwoord ik, vanaf ${percent.format(unsureFrom)} zeg ik dat ik het niet zeker weet`;
    const lacking =
      lacks === null
        ? ''
        : ` Het is niet hoger, want in de passage staat ${{ number: 'geen getal', time: 'geen tijdstip', cause: 'geen oorzaak', place: 'geen plaats', name: 'geen naam' }[lacks.kind]}.`;
    return `**${ended}**: ${percent.format(confidence.confidence)} zeker (${bounds}).${lacking}`;
  },
  notSearched: (why) =>
    ({
      'small-talk': 'Ik heb niets opgezocht: dit is een praatje, of een opdracht aan mij.',
      'no-words': 'Ik heb niets opgezocht: geen woord van de vraag noemt een onderwerp.',
    })[why],
  nothingFound: 'In geen enkele passage staat een van deze woorden.',
  readAs: (language) => `Gelezen als ${languageName(language)}.`,
  words: '**Woorden, en wat er in de artikelen voor staat**',
  share: (share) => percent.format(share),
  score: (score) => scores.format(score),
  nowhere: 'komt nergens voor',
  variant: (kind) =>
    ({
      same: 'zelf',
      synonym: 'synoniem',
      translation: 'vertaling',
      typo: 'tikfout',
      part: 'woorddeel',
      similar: 'lijkt erop',
    })[kind],
  passages: '**Passages, de beste eerst, met hun score**',
  shown: 'getoond',
  file: 'In het bestand staat alles, in het Engels.',
  fileDescription: 'Hoe het antwoord gevonden is, als tekst',
};

import { formatsOf } from '../formats.ts';
import type { InsightsTexts } from './insights-texts.ts';

const { counted } = formatsOf('nl');
const percent = new Intl.NumberFormat('nl', { style: 'percent' });

export const nl: InsightsTexts = {
  title: 'Inzichten',
  days: (days) => `Laatste ${counted(days, 'dag', 'dagen')}`,
  figures: ({ questions, answered, votes, helpful }) =>
    [
      `**${counted(questions, 'vraag', 'vragen')}**`,
      ...(answered === null ? [] : [`${percent.format(answered)} beantwoord`]),
      helpful === null
        ? 'nog geen stemmen'
        : `nuttig volgens ${percent.format(helpful)} van ${counted(votes, 'stem', 'stemmen')}`,
    ].join(' · '),
  noQuestions: 'In deze periode heeft nog niemand iets gevraagd.',
  cited: '**Meest geciteerd**',
  vain: '**Vergeefs gevraagd**',
  noneInVain: 'Niets, of alles is al afgehandeld.',
  notKept: 'Deze server bewaart de tekst van vragen niet. Zet dat aan met `/instellingen` om ze hier te zien.',
  more: (groups) => `en nog ${counted(groups, 'andere vraag', 'andere vragen')}`,
  newestOnly: (questions) => `Alleen de nieuwste ${questions} vragen zijn bekeken.`,
  times: (count) => `${new Intl.NumberFormat('nl').format(count)}×`,
  chooseGroup: 'Handel een vraag af',
  alsoAsked: 'Ook zo gevraagd',
  nearest:
    'Geeft een van deze passages het antwoord? Geef die dan ook deze vraag mee: voortaan vind ik de passage daarmee, voor iedereen die het artikel mag zien.',
  noneNear:
    'Geen passage uit de eigen artikelen van deze server komt in de buurt. Voeg een artikel toe met `/bibliotheek toevoegen`, of handel de vraag af.',
  choosePlace: 'Geef een passage deze vraag mee',
  dismiss: 'Afhandelen',
  back: 'Terug',
  dismissed: '✓ Afgehandeld: de tekst van deze vragen is gewist.',
  added: '✓ Toegevoegd. Voortaan vind ik de passage met deze vraag.',
  groupGone: 'Die vraag is al afgehandeld, of te lang geleden gesteld.',
  modalTitle: 'Geef een passage een vraag mee',
  modalQuestion: 'De vraag, desgewenst in je eigen woorden',
  modalPlace: (title, passage) => `¶ ${passage} van ${title}`,
  refused: (refusal) => {
    switch (refusal.kind) {
      case 'conflict':
        return 'Iemand anders heeft dat artikel net gewijzigd. Probeer het opnieuw.';
      case 'full':
        return 'De bibliotheek van de server is vol, er kan niets meer bij.';
      case 'invalid':
        return 'Met die vraag kan ik niets. Probeer andere woorden.';
      case 'article-gone':
      case 'draft-gone':
      case 'missing':
        return 'Dat artikel is er niet meer.';
      default:
        return refusal satisfies never;
    }
  },
};

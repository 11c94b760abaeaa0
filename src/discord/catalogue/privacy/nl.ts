import { formatsOf } from '../formats.ts';
import type { KeptCounts, PrivacyTexts } from './privacy-texts.ts';

const { counted } = formatsOf('nl');

export const nl: PrivacyTexts = {
  title: 'Je privacy',
  intro: 'Ik lees alleen wat aan mij gericht is.',
  what: (here) =>
    [
      '- **Vragen** worden per dag geteld, zonder dat te zien is van wie ze zijn. De tekst wordt niet bewaard, tenzij een server ervoor koos te zien wat er vergeefs gevraagd werd: dan blijft de tekst van een vraag zonder zeker antwoord daar bewaard zolang die server kiest, hooguit een jaar, met een code in plaats van je naam.',
      ...(here === null
        ? ['- Buiten servers wordt niets van je vragen bewaard.']
        : here === 'none'
          ? ['- **Deze server** bewaart de tekst van vragen niet.']
          : [`- **Deze server** bewaart de tekst van vergeefse vragen ${counted(here.days, 'dag', 'dagen')}.`]),
      '- **Stemmen** (Nuttig, Niet nuttig) op servers worden een jaar bewaard, één per passage, met diezelfde code.',
      '- **Als moderator:** wat je in de bibliotheek van een server deed, staat in het logboek met je Discord-id; een concept blijft een dag bewaard.',
      '- Wis je je gegevens, dan blijven de code en het tijdstip bewaard, zodat ook een teruggezette back-up weer gewist kan worden.',
    ].join('\n'),
  kept: (counts) => `**Nu van je bewaard:** ${countsText(counts)}.`,
  nothingKept: '**Nu van je bewaard:** niets.',
  give: 'Geef me mijn gegevens',
  erase: 'Wis mijn gegevens',
  given: 'In dit bestand staat alles wat er van je bewaard is.',
  fileDescription: 'Alles wat er van je bewaard is, als JSON',
  confirmTitle: 'Je gegevens wissen?',
  confirm: (counts) =>
    `Hiermee wis je ${countsText(counts)}, op alle servers, meteen en voorgoed. Artikelen die je toevoegde blijven staan, zonder je naam erbij. Ook de aantallen vragen blijven: daaraan is niet te zien van wie ze waren.`,
  eraseNow: 'Voorgoed wissen',
  back: 'Terug',
  erased: 'Klaar: wat er van je bewaard was, is gewist.',
};

function countsText({ questions, votes, drafts, deeds }: KeptCounts): string {
  const parts = [
    ...(questions === 0 ? [] : [counted(questions, 'vraag', 'vragen')]),
    ...(votes === 0 ? [] : [counted(votes, 'stem', 'stemmen')]),
    ...(drafts === 0 ? [] : [counted(drafts, 'concept', 'concepten')]),
    ...(deeds === 0 ? [] : [`${counted(deeds, 'regel', 'regels')} in logboeken van moderators`]),
  ];
  return new Intl.ListFormat('nl').format(parts);
}

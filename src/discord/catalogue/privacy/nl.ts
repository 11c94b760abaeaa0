import { dateMark } from '../../message/date-mark.ts';
import { formatsOf } from '../formats.ts';
import type { Kept, PrivacyTexts } from './privacy-texts.ts';

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
      '- Neemt een moderator zo’n vraag over bij een artikel, dan hoort die voortaan bij dat artikel: zonder je naam, soms als suggestie voor anderen, en ook nadat je je gegevens hebt gewist.',
      '- **Stemmen** (Nuttig, Niet nuttig) op servers worden een jaar bewaard, één per passage, met diezelfde code.',
      '- **Als moderator:** bij wat je met de bibliotheek en instellingen van een server deed, staat je Discord-id (in het logboek, bij versies en bij teksten die wachten) zolang die bibliotheek bestaat. Een concept blijft een dag bewaard.',
      '- Wis je je gegevens, dan blijven de code en het tijdstip bewaard, zodat ook een teruggezette back-up weer gewist kan worden. Eerder gemaakte back-ups en exports blijven zoals ze zijn.',
    ].join('\n'),
  kept: (kept) => {
    const { erasedAt } = kept;
    const noted = erasedAt === null ? [] : [`dat je op ${dateMark(erasedAt, 'moment')} je gegevens wiste`];
    return `**Nu van je bewaard:** ${listed([...ownTexts(kept), ...signedTexts(kept), ...noted]) || 'niets'}.`;
  },
  give: 'Geef me mijn gegevens',
  erase: 'Wis mijn gegevens',
  given: 'In dit bestand staat alles wat er van je bewaard is.',
  fileDescription: 'Alles wat er van je bewaard is, als JSON',
  confirmTitle: 'Je gegevens wissen?',
  confirm: (kept) => {
    const [own, signed] = [listed(ownTexts(kept)), listed(signedTexts(kept))];
    return [
      ...(own === '' ? [] : [`Hiermee wis je ${own}.`]),
      ...(signed === '' ? [] : [`Je Discord-id verdwijnt uit ${signed}.`]),
      'Dat gebeurt op alle servers, meteen en voorgoed. Artikelen die je toevoegde blijven, net als vragen die een moderator bij een artikel overnam en aantallen vragen: nergens staat je naam nog bij.',
    ].join(' ');
  },
  eraseNow: 'Voorgoed wissen',
  back: 'Terug',
  erased: 'Klaar: wat er van je bewaard was, is gewist. Alleen een code en het tijdstip hiervan blijven.',
};

function ownTexts({ questions, votes, drafts }: Kept): readonly string[] {
  return [
    ...(questions === 0 ? [] : [counted(questions, 'vraag', 'vragen')]),
    ...(votes === 0 ? [] : [counted(votes, 'stem', 'stemmen')]),
    ...(drafts === 0 ? [] : [counted(drafts, 'concept', 'concepten')]),
  ];
}

function signedTexts({ deeds, versions, waiting }: Kept): readonly string[] {
  return [
    ...(deeds === 0 ? [] : [`${counted(deeds, 'regel', 'regels')} in logboeken van moderators`]),
    ...(versions === 0 ? [] : [counted(versions, 'versie van een artikel', 'versies van artikelen')]),
    ...(waiting === 0 ? [] : [counted(waiting, 'nieuwe tekst die wacht', 'nieuwe teksten die wachten')]),
  ];
}

function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('nl').format(parts);
}

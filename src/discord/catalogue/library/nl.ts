import { inlineText } from '../../markdown/inline-text.ts';
import { formatsOf } from '../formats.ts';
import type { LibraryTexts } from './library-texts.ts';
import { noticeText } from './notice-nl.ts';

const { counted } = formatsOf('nl');
const articles = (count: number): string => counted(count, 'artikel', 'artikelen');

export const library: LibraryTexts = {
  draft: {
    head: 'Concept · alleen jij ziet dit',
    begins: 'Zo begint het',
    leftOut: 'Weggelaten',
    leftOutKind: (kind) =>
      ({
        navigation: 'Navigatie',
        'cookie-notice': 'Cookiemelding',
        caption: 'Bijschriften',
        sharing: 'Deelknoppen',
        related: 'Lees ook',
        advertisement: 'Reclame',
        comments: 'Reacties',
        footer: 'Voettekst',
        'page-furniture': 'Kopregels en paginanummers',
        other: 'Overig',
      })[kind],
    moreLeftOut: (count) => `en nog ${count}`,
    replaces: (title) => `Je hebt deze pagina al: publiceren maakt dit de nieuwe versie van **${title}**.`,
    missing: {
      title: 'Ik kon geen **titel** vinden. Vul die in met *Verbeteren*; daarna kun je publiceren.',
      language: 'Ik kon niet zien in welke **taal** dit is. Vul die in met *Verbeteren*; daarna kun je publiceren.',
    },
    publish: 'Publiceren',
    correct: 'Verbeteren',
    cancel: 'Annuleren',
    cancelled: 'Geannuleerd: er is niets toegevoegd.',
  },
  published: {
    added: (title) => `**${title}** is gepubliceerd.`,
    replaced: (title) => `**${title}** heeft een nieuwe versie. Antwoorden citeren vanaf nu daaruit.`,
    ask: 'Stel een vraag met `/vraag`, of probeer er een van deze:',
    open: 'Artikel beheren',
  },
  stage: (stage) => ({ fetching: 'Ik haal het op …', reading: 'Opgehaald. Ik lees het …' })[stage],
  progress: (done, all) => `Adressen opnieuw lezen: ${done} van ${all} …`,
  list: {
    title: 'Artikelen van deze server',
    removedTitle: 'Verwijderde artikelen',
    none: 'Deze server heeft nog geen eigen artikelen. Voeg er een toe met `/bibliotheek toevoegen`: geef een adres of een bestand, of laat allebei weg om een tekst te plakken.',
    noneRemoved: 'Er zijn geen verwijderde artikelen die je kunt terughalen.',
    choose: 'Kies een artikel om te beheren',
    chooseRemoved: 'Kies een artikel om terug te halen',
    showRemoved: 'Verwijderde artikelen',
    showServed: 'Terug naar de artikelen',
    changed: (when) => `gewijzigd ${when}`,
    removed: (when) => `verwijderd ${when}`,
    waiting: 'een nieuwe tekst wacht op jou',
    failed: 'het adres kon niet worden gelezen',
    kept: 'niet voor iedereen',
  },
  stored: {
    version: (number, when) => `versie ${number}, ${when}`,
    looked: (when) => `Het adres is ${when} voor het laatst gelezen.`,
    neverLooked: 'Het adres is nog niet opnieuw gelezen.',
    failed: (when) => `Het lukte ${when} niet om het adres te lezen. Lees het opnieuw om te zien waarom.`,
    waiting: 'Op het adres staat een **nieuwe tekst**, die op jou wacht.',
    everyone: 'Iedereen in deze server kan er vragen aan stellen.',
    keptTo: (channels, roles) =>
      roles === ''
        ? `Alleen in ${channels}.`
        : `Alleen voor mensen met ${roles}${channels === '' ? '' : `, in ${channels}`}.`,
    removed: 'Verwijderd: leden kunnen er geen vragen aan stellen.',
    saved: 'Opgeslagen.',
    opening: {
      asksToOpen: 'Daarmee kunnen meer mensen dit artikel zien. Klopt dat?',
      now: 'Nu',
      then: 'Straks',
      open: 'Ja, stel het open',
      keep: 'Nee, laat het zo',
    },
    edit: 'Bewerken',
    history: 'Geschiedenis',
    refresh: 'Adres opnieuw lezen',
    remove: 'Verwijderen',
    restore: 'Terughalen',
    undo: 'Ongedaan maken',
    seeChange: 'Bekijk de nieuwe tekst',
    back: 'Alle artikelen',
  },
  removed: (title) =>
    `**${title}** is verwijderd: leden kunnen er geen vragen meer aan stellen. Je kunt het nog 30 dagen terughalen.`,
  restored: (title) => `**${title}** is terug.`,
  change: {
    waits: (number) => `Een nieuwe tekst, die versie ${number} zou worden`,
    of: (number) => `Wat er in versie ${number} veranderde`,
    back: (number) => `Wat er verandert als je versie ${number} terugzet`,
    takenOver: (number) => `Nieuwe tekst overgenomen als versie ${number}`,
    first: (number) => `Versie ${number}, de eerste`,
    counts: ({ added, removed, changed, headings }) =>
      [
        ...(added > 0 ? [`${counted(added, 'alinea', 'alinea’s')} erbij`] : []),
        ...(removed > 0 ? [`${counted(removed, 'alinea', 'alinea’s')} eraf`] : []),
        ...(changed > 0 ? [`${counted(changed, 'alinea', 'alinea’s')} gewijzigd`] : []),
        ...(headings > 0 ? [`${counted(headings, 'kopje', 'kopjes')} anders`] : []),
      ].join(' · '),
    none: 'Geen alinea en geen kopje verschilt: alleen titel, taal of vragen zijn anders.',
    added: 'Erbij',
    removed: 'Eraf',
    changed: 'Gewijzigd',
    heading: 'kopje',
    inFile: 'Het is te lang om hier te laten zien: in het bestand staat alles.',
    file: 'Alle wijzigingen, alinea voor alinea',
    take: 'Overnemen',
    drop: 'Niet overnemen',
    rollback: 'Deze versie terugzetten',
    isCurrent: 'nu in gebruik',
    taken: (title) => `De nieuwe tekst van **${title}** is overgenomen. Antwoorden citeren vanaf nu daaruit.`,
    dropped: (title) => `De nieuwe tekst van **${title}** is niet overgenomen; er is niets gewijzigd.`,
  },
  history: {
    title: 'Versies',
    current: 'nu in gebruik',
    choose: 'Bekijk wat een versie veranderde',
    origin: (origin) => {
      switch (origin.kind) {
        case 'url':
          return 'toegevoegd vanaf een adres';
        case 'file':
          return `uit het bestand ${inlineText(origin.name, 60)}`;
        case 'paste':
          return 'geplakt';
        case 'edit':
          return 'titel of taal bewerkt';
        case 'questions':
          return 'een vraag toegevoegd';
        case 'refresh':
          return 'adres opnieuw gelezen';
        case 'rollback':
          return `terug naar versie ${origin.number}`;
        case 'import':
          return 'geïmporteerd';
        default:
          return origin satisfies never;
      }
    },
    schedule: 'automatisch',
    version: (number) => `Versie ${number}`,
    rolledBack: (title, to, number) => `**${title}** is terug naar versie ${to}; dat is nu versie ${number}.`,
  },
  refreshed: {
    unchanged: (title) => `**${title}** is op zijn adres niet veranderd.`,
    counts: ({ unchanged, waiting, taken, failed }) =>
      [
        ...(unchanged > 0 || waiting + taken + failed === 0 ? [`${articles(unchanged)} ongewijzigd`] : []),
        ...(waiting > 0 ? [`${waiting} met een nieuwe tekst die op jou wacht`] : []),
        ...(taken > 0 ? [`${taken} met een nieuwe tekst, overgenomen`] : []),
        ...(failed > 0 ? [`${failed} niet te lezen`] : []),
      ].join(' · '),
    failed: (title, why) => `**${title}**: ${why}`,
    left: (count, seconds) =>
      `${articles(count)} nog niet gelezen: er is even genoeg opgehaald. Probeer het over ${counted(seconds, 'seconde', 'seconden')} opnieuw.`,
    none: 'Geen van de artikelen van deze server komt van een adres.',
  },
  log: {
    title: 'Wie deed wat',
    none: 'Er is nog niets gebeurd.',
    older: 'Ouder',
    newest: 'Nieuwste',
    action: (action) =>
      ({
        add: 'voegde toe:',
        edit: 'bewerkte titel of taal van',
        questions: 'gaf een vraag mee aan',
        refresh: 'nam een nieuwe tekst over van',
        rollback: 'zette een eerdere versie terug van',
        import: 'importeerde',
        remove: 'verwijderde',
        restore: 'haalde terug:',
        audience: 'wijzigde voor wie dit is:',
        settings: 'wijzigde de instellingen',
        dismiss: 'handelde vragen zonder antwoord af',
      })[action],
  },
  modal: {
    paste: 'Plak een artikel',
    pasteTitle: 'Titel',
    text: (part) => (part === 1 ? 'Tekst' : `Tekst, deel ${part}`),
    textHint: 'Past het niet? Ga verder in het volgende veld. Nog langer kan als bestand.',
    correct: 'Verbeter het concept',
    edit: 'Bewerk het artikel',
    titleField: 'Titel',
    language: 'Taal',
    languageHint: 'De naam of de code: Nederlands, nl, Engels, en-GB …',
    channels: 'Alleen in deze kanalen',
    channelsHint: 'Laat leeg voor elk kanaal. Een thread telt als zijn kanaal.',
    roles: 'Alleen voor deze rollen',
    rolesHint: 'Laat leeg voor iedereen.',
  },
  notice: noticeText,
};

import { QUESTION_LENGTH } from '../limits.ts';
import { inlineText } from '../markdown/inline-text.ts';
import type { Catalogue } from './catalogue.ts';
import { formatsOf } from './formats.ts';
import { library } from './library/nl.ts';
import { nl as insights } from './insights/nl.ts';
import { nl as privacy } from './privacy/nl.ts';
import { nl as why } from './why/nl.ts';
import { limitNotice, nl as settings } from './settings/nl.ts';
import { storeFailureText } from './store-failure/nl.ts';

const { counted, date, languageName } = formatsOf('nl');

export const nl: Catalogue = {
  article: {
    lead: 'Inleiding',
    language: languageName,
    date,
    paragraphs: (count) => counted(count, 'alinea', 'alinea’s'),
    source: (name) => `Bron: ${name}`,
    sections: 'In dit artikel',
  },
  articles: {
    title: 'Artikelen',
    none: 'Er zijn nog geen artikelen. Zodra ze er zijn, kun je ze alles vragen met `/vraag`.',
    choose: 'Kies een artikel',
  },
  answer: {
    unsure: 'Ik weet niet zeker of dit je vraag beantwoordt. Deze passage komt het dichtst in de buurt:',
    declined: (reason, oneArticle) => {
      switch (reason) {
        case 'no-article':
          return oneArticle ? 'Dat artikel is er niet (meer).' : 'Er zijn nog geen artikelen om in te zoeken.';
        case 'small-talk':
          return 'Ik zoek alleen dingen op: vraag me iets waar de artikelen over gaan.';
        case 'not-covered':
          return oneArticle ? 'Dit artikel geeft daar geen antwoord op.' : 'De artikelen geven daar geen antwoord op.';
        default:
          return reason satisfies never;
      }
    },
    nearest: 'Het dichtst in de buurt komt deze passage, maar een antwoord is het niet:',
    others: 'Andere passages',
    suggestions: 'Dit kun je wel vragen:',
    chooseQuestion: 'Kies een vraag',
    taken: (from) => {
      switch (from) {
        case 'questions':
          return 'Opgezocht: de vragen uit het bericht.';
        case 'opening':
          return 'Opgezocht: het begin van het bericht.';
        case 'whole':
          return 'Opgezocht: het hele bericht.';
        default:
          return from satisfies never;
      }
    },
  },
  context: {
    title: 'In het artikel',
    quoted: 'geciteerd',
    older: (iso) => `Dit is een oudere versie, van ${date(iso)}. Het artikel is sindsdien gewijzigd.`,
  },
  summary: {
    title: 'Samenvatting',
    length: (length) => ({ short: 'Kort', medium: 'Gemiddeld', long: 'Lang' })[length],
    sentences: (count) => counted(count, 'zin', 'zinnen'),
    uncovered: (names, more) =>
      `Niet aan bod: ${names.join(' · ')}${more === 0 ? '' : ` · en nog ${counted(more, 'deel', 'delen')}`}`,
    empty: 'Hier staat geen tekst om samen te vatten.',
    whole: 'Het hele artikel',
    chooseSection: 'Vat één deel samen',
  },
  button: {
    allArticles: 'Alle artikelen',
    askOn: 'Vraag verder',
    askThis: 'Stel een vraag',
    backToAnswer: 'Terug naar het antwoord',
    context: 'Context',
    contextOf: (number) => `Context van [${number}]`,
    currentArticle: 'Het artikel nu',
    earlier: 'Eerdere alinea’s',
    helpful: 'Nuttig',
    later: 'Volgende alinea’s',
    morePassages: 'Meer passages',
    next: 'Volgende',
    notHelpful: 'Niet nuttig',
    previous: 'Vorige',
    remove: 'Verwijder',
    source: 'Bron',
    summary: 'Samenvatting',
  },
  modal: {
    title: 'Stel een vraag',
    question: 'Je vraag',
    about: (title) => `Over: ${title}`,
  },
  help: {
    title: 'Vraag het de artikelen',
    intro:
      'Ik zoek antwoorden op in artikelen en citeer ze woord voor woord, met de alinea erbij. Ik verzin niets: staat het niet in de artikelen, dan zeg ik dat.',
    elsewhere: 'Je kunt me ook in een bericht vermelden of me een privébericht sturen. Andere berichten lees ik niet.',
  },
  insights,
  library,
  privacy,
  settings,
  why,
  notice: (notice) => {
    switch (notice.kind) {
      case 'empty-question':
        return 'Wat wil je weten? Stel je vraag in een zin of een paar woorden.';
      case 'question-too-long':
        return `Je vraag is ${notice.length} tekens lang; ik kan er ${QUESTION_LENGTH} aan. Kun je hem korter maken?`;
      case 'nothing-to-find':
        return 'In dat bericht staan geen woorden die ik kan opzoeken.';
      case 'outdated-button':
        return 'Die knop is van een oudere versie van mij. Stel je vraag opnieuw met `/vraag`.';
      case 'outdated-command':
        return 'Dat commando is van een oudere versie van mij. Herlaad Discord en probeer het opnieuw, of kijk bij `/help`.';
      case 'article-gone':
        return 'Dat artikel is er niet meer. Met `/artikelen` zie je welke er wel zijn.';
      case 'place-gone':
        return 'Het artikel is gewijzigd: dat deel staat er niet meer in.';
      case 'unknown-article':
        return `Ik ken geen artikel dat “${inlineText(notice.typed)}” heet. Kies er een uit de lijst terwijl je typt, of kijk bij \`/artikelen\`.`;
      case 'unknown-section':
        return `Het artikel heeft geen deel dat “${inlineText(notice.typed)}” heet. Kies er een uit de lijst terwijl je typt.`;
      case 'no-articles':
        return 'Er zijn nog geen artikelen.';
      case 'question-changed':
        return 'Het artikel is intussen gewijzigd: die vraag staat er niet meer in. Stel je vraag opnieuw met `/vraag`.';
      case 'not-yours':
        return 'Dat kan alleen wie de vraag stelde, of een moderator.';
      case 'library':
        return library.notice(notice.notice);
      case 'not-curator':
        return 'Dat kan alleen wie deze server mag beheren of er de curatorrol heeft.';
      case 'vote-counted':
        return notice.changeable
          ? 'Dank je! Je stem is geteld. Bedenk je je? Stem opnieuw: alleen je laatste stem telt.'
          : 'Dank je! Je stem is geteld.';
      case 'not-here':
      case 'too-many-questions':
      case 'not-manager':
        return limitNotice(notice);
      case 'busy':
        return 'Er komen nu veel vragen tegelijk. Probeer het zo nog eens.';
      case 'store-failure':
        return storeFailureText(notice.failure, notice.reference);
      case 'internal-error':
        return `Sorry, er ging bij mij iets mis. Blijft het gebeuren, geef dan dit nummer door aan een moderator: \`${notice.reference}\``;
      default:
        return notice satisfies never;
    }
  },
  page: (page, pages) => `Pagina ${page} van ${pages}`,
  part: (number, of) => `deel ${number} van ${of}`,
};

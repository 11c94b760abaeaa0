import type { Catalogue } from './catalogue.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const nl: Catalogue = {
  language: 'nl',
  declined: {
    'no-article': 'Er is geen artikel om in te zoeken.',
    'small-talk': 'Ik beantwoord alleen vragen over de artikelen.',
    'not-covered': 'Daar geven de artikelen geen antwoord op.',
  },
  unsure: 'Ik weet niet zeker of dit je vraag beantwoordt. Dit komt het dichtst in de buurt:',
  nearest: 'Dit komt het dichtst in de buurt:',
  others: 'Andere passages die in de buurt komen:',
  suggestions: 'Vragen waar de artikelen wel antwoord op geven:',
  promptGreeting: 'Stel je vraag. Met exit of Ctrl-D stop je.',
  bot: {
    links: { server: 'Nodig de bot uit op een server:', account: 'Voeg hem toe aan je account:' },
    standIn: (page) => [
      'DISCORD_TOKEN is niet ingesteld, dus de bot draait op een nagebootst Discord op deze computer.',
      `Probeer hem in je browser: ${page}`,
      'Of typ hier een vraag, of een commando zoals /help of /samenvatting. Met Ctrl-C stop je de bot.',
      'De knoppen, [tussen haken], werken op die pagina.',
    ],
    promptClosed: 'De invoer is afgesloten. De bot draait door; met Ctrl-C stop je hem.',
    noResponse: 'De bot reageerde niet.',
    unknownCommand: (name) => `Het commando /${name} bestaat niet. Probeer /help.`,
    surplus: (command, text) => `Achter /${command} hoort niets, dus “${text}” is genegeerd.`,
    required: (command, option) => `Typ je ${option} achter /${command}.`,
    tooLong: (option, most, typed) => `Een ${option} mag hoogstens ${most} tekens lang zijn; je typte er ${typed}.`,
    tooShort: (option, least, typed) => `Een ${option} moet minstens ${least} tekens lang zijn; je typte er ${typed}.`,
    notAChoice: (option, typed, choices) => `“${typed}” kan niet bij “${option}”. Kies uit: ${choices.join(', ')}.`,
    notYesOrNo: (option, typed) => `Antwoord bij “${option}” met ja of nee, niet met “${typed}”.`,
    unsuitable: (option, typed) => `“${typed}” kan niet bij “${option}”.`,
  },
  summaryOf: (sentences) => `Samenvatting in ${count(sentences, 'zin', 'zinnen')} uit het artikel zelf`,
  uncovered: 'Niet aan bod gekomen:',
  lead: 'Inleiding',
  extent: (sections, passages) => `${count(sections, 'deel', 'delen')}, ${count(passages, 'alinea', "alinea's")}`,
  emptyQuestion: 'De vraag is leeg.',
  noArticles: (folder) => `Er staan geen artikelen in ${folder}.`,
  noArticle: 'Er zijn geen artikelen.',
  unknownArticle: (slug) => `Er is geen artikel "${slug}".`,
  whichArticle: 'Welk artikel?',
  unknownSection: (section) => `Het artikel heeft geen deel "${section}".`,
  severalSections: (section) => `Meer dan één deel past bij "${section}".`,
  choices: 'Kies uit:',
  more: (n) => `en nog ${n} (vraagbaak articles)`,
};

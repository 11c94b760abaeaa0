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
  unknownCommand: (name) => `Het commando /${name} bestaat niet. Probeer /help.`,
  summaryOf: (sentences) => `Samenvatting in ${count(sentences, 'zin', 'zinnen')} uit het artikel zelf`,
  uncovered: 'Niet aan bod gekomen:',
  lead: 'Inleiding',
  extent: (sections, passages) => `${count(sections, 'deel', 'delen')}, ${count(passages, 'alinea', "alinea's")}`,
  noArticles: (folder) => `Er staan geen artikelen in ${folder}.`,
  unknownArticle: (slug) => `Er is geen artikel "${slug}".`,
  whichArticle: 'Welk artikel?',
  unknownSection: (section) => `Het artikel heeft geen deel "${section}".`,
  severalSections: (section) => `Meer dan één deel past bij "${section}".`,
  choices: 'Kies uit:',
  more: (n) => `en nog ${n} (vraagbaak articles)`,
};

import type { PageLanguage } from '../../protocol/place.ts';
import type { PanelTab } from '../state/page-state.ts';

export interface PanelTexts {
  readonly tabs: Readonly<Record<PanelTab, string>>;
  readonly close: string;
  readonly articles: string;
  readonly noArticles: string;
  readonly passages: (count: number) => string;
  readonly ofOperator: string;
  readonly ofServer: string;
  readonly drop: string;
  readonly dropHint: string;
  readonly choose: string;
  readonly adding: (name: string) => string;
  readonly added: (title: string) => string;
  readonly notAdded: (name: string) => string;
  readonly tooLarge: string;
  readonly whyTitle: string;
  readonly whyNothing: string;
  readonly whyFigures: string;
  readonly wireTitle: string;
  readonly wireHint: string;
  readonly wireEmpty: string;
  readonly heartbeats: string;
  readonly fromBot: string;
  readonly toBot: string;
  readonly took: (milliseconds: string) => string;
}

const nl: PanelTexts = {
  tabs: { library: 'Artikelen', answer: 'Uitleg', wire: 'Verkeer' },
  close: 'Sluiten',
  articles: 'Artikelen',
  noArticles: 'Er zijn nog geen artikelen.',
  passages: (count) => (count === 1 ? '1 passage' : `${count} passages`),
  ofOperator: 'van de beheerder',
  ofServer: 'van deze server',
  drop: 'Sleep een bestand hierheen',
  dropHint:
    'Markdown, tekst, HTML, PDF of DOCX, hoogstens 10 MB. Het wordt een artikel van deze server, tot Vraagbaak stopt.',
  choose: 'Kies een bestand',
  adding: (name) => `${name} wordt gelezen…`,
  added: (title) => `‘${title}’ staat erbij. Vraag maar raak.`,
  notAdded: (name) => `${name} is niet toegevoegd.`,
  tooLarge: 'Het bestand kwam niet aan: hoogstens 10 MB.',
  whyTitle: 'Hoe het antwoord gevonden is',
  whyNothing: 'Stel een vraag; dan staat hier hoe Vraagbaak bij het antwoord kwam.',
  whyFigures: 'Alle getallen, in het Engels',
  wireTitle: 'Wat er over de lijn ging',
  wireHint: 'Wat Discord en de bot elkaar stuurden, met de tijd die het kostte.',
  wireEmpty: 'Nog niets.',
  heartbeats: 'Hartslagen tonen',
  fromBot: 'van de bot',
  toBot: 'naar de bot',
  took: (milliseconds) => `${milliseconds} ms`,
};

const en: PanelTexts = {
  tabs: { library: 'Articles', answer: 'Explanation', wire: 'Wire' },
  close: 'Close',
  articles: 'Articles',
  noArticles: 'There are no articles yet.',
  passages: (count) => (count === 1 ? '1 passage' : `${count} passages`),
  ofOperator: "the operator's",
  ofServer: "this server's",
  drop: 'Drop a file here',
  dropHint:
    'Markdown, text, HTML, PDF or DOCX, at most 10 MB. It becomes an article of this server, until Vraagbaak stops.',
  choose: 'Choose a file',
  adding: (name) => `Reading ${name}…`,
  added: (title) => `“${title}” is there. Ask away.`,
  notAdded: (name) => `${name} was not added.`,
  tooLarge: 'The file did not arrive: at most 10 MB.',
  whyTitle: 'How the answer was found',
  whyNothing: 'Ask a question, and this shows how Vraagbaak came to its answer.',
  whyFigures: 'Every figure',
  wireTitle: 'What went over the wire',
  wireHint: 'What Discord and the bot sent each other, and the time that it took.',
  wireEmpty: 'Nothing yet.',
  heartbeats: 'Show heartbeats',
  fromBot: 'from the bot',
  toBot: 'to the bot',
  took: (milliseconds) => `${milliseconds} ms`,
};

export function panelTexts(language: PageLanguage): PanelTexts {
  return language === 'nl' ? nl : en;
}

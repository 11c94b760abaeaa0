import type { PageLanguage } from '../../protocol/place.ts';

/** What a message says beside what its author wrote. */
export interface MessageTexts {
  /** Behind the name of a bot. */
  readonly app: string;
  readonly edited: string;
  /** Around the command: "Noor *used* /ask", "Noor *heeft* /vraag *gebruikt*". */
  readonly used: { readonly before: string; readonly after: string };
  thinking(name: string): string;
  readonly onlyYou: string;
  readonly dismiss: string;
  /** The bot stayed silent. */
  readonly noResponse: string;
  /** What was asked for makes no sense for this message (any more). */
  readonly impossible: string;
  readonly disconnected: string;
  /** The line above a reply, which leads to what it replies to. */
  toOriginal(name: string): string;
  yesterday(time: string): string;
  /** Names what is done with a message. */
  readonly tools: string;
  readonly reply: string;
  readonly more: string;
  readonly copy: string;
  readonly copied: string;
  readonly apps: string;
  readonly spoiler: string;
  readonly picture: string;
  /** Before the address of a picture that is elsewhere on the web. */
  readonly notLoaded: string;
  download(name: string): string;
  readonly unknown: { readonly user: string; readonly role: string; readonly channel: string };
  /** In a menu that names nothing itself. */
  readonly choose: string;
  /** How many can be chosen; `least` is below `most`, or they are the same. */
  chooseSome(least: number, most: number): string;
}

const nl: MessageTexts = {
  app: 'APP',
  edited: '(bewerkt)',
  used: { before: 'heeft', after: 'gebruikt' },
  thinking: (name) => `${name} denkt na…`,
  onlyYou: 'Alleen jij kunt dit zien',
  dismiss: 'Bericht sluiten',
  noResponse: 'Deze applicatie heeft niet gereageerd',
  impossible: 'Dat kan met dit bericht niet (meer)',
  disconnected: 'Er is geen verbinding met de speeltuin',
  toOriginal: (name) => `Naar het bericht van ${name}`,
  yesterday: (time) => `Gisteren om ${time}`,
  tools: 'Berichtacties',
  reply: 'Beantwoorden',
  more: 'Meer',
  copy: 'Tekst kopiëren',
  copied: 'Tekst gekopieerd',
  apps: 'Apps',
  spoiler: 'Spoiler tonen',
  picture: 'Afbeelding',
  notLoaded: 'Niet geladen:',
  download: (name) => `${name} downloaden`,
  unknown: { user: 'onbekende gebruiker', role: 'onbekende rol', channel: 'onbekend' },
  choose: 'Maak een keuze',
  chooseSome: (least, most) => {
    if (least === most) return `Kies er ${most}`;
    return least === 0 ? `Kies er hoogstens ${most}` : `Kies er ${least} tot ${most}`;
  },
};

const en: MessageTexts = {
  app: 'APP',
  edited: '(edited)',
  used: { before: 'used', after: '' },
  thinking: (name) => `${name} is thinking…`,
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  noResponse: 'This application did not respond',
  impossible: 'That can’t be done with this message (any more)',
  disconnected: 'There is no connection to the playground',
  toOriginal: (name) => `Go to ${name}’s message`,
  yesterday: (time) => `Yesterday at ${time}`,
  tools: 'Message actions',
  reply: 'Reply',
  more: 'More',
  copy: 'Copy text',
  copied: 'Text copied',
  apps: 'Apps',
  spoiler: 'Show spoiler',
  picture: 'Image',
  notLoaded: 'Not loaded:',
  download: (name) => `Download ${name}`,
  unknown: { user: 'unknown user', role: 'unknown role', channel: 'unknown' },
  choose: 'Make a selection',
  chooseSome: (least, most) => {
    if (least === most) return `Choose ${most}`;
    return least === 0 ? `Choose up to ${most}` : `Choose ${least} to ${most}`;
  },
};

const TEXTS = { nl, 'en-GB': en } as const satisfies Record<PageLanguage, MessageTexts>;

export function messageTexts(language: PageLanguage): MessageTexts {
  return TEXTS[language];
}

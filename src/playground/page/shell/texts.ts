import type { PageLanguage } from '../../protocol/place.ts';

export interface ShellTexts {
  readonly title: string;
  readonly channels: string;
  readonly directMessages: string;
  readonly openMenu: string;
  readonly closeMenu: string;
  readonly unread: string;
  readonly you: string;
  readonly youAre: string;
  readonly member: string;
  readonly moderator: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly beside: string;
  readonly messages: (place: string) => string;
  readonly connecting: string;
  readonly lost: string;
  readonly playground: string;
  readonly welcome: string;
  readonly invitation: string;
  readonly tryOne: string;
  readonly orType: string;
  readonly beginning: (place: string) => string;
  readonly sending: string;
  readonly noResponse: string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly newest: string;
  readonly server: string;
  readonly toBox: string;
}

const nl: ShellTexts = {
  title: 'Vraagbaak: speeltuin',
  channels: 'Kanalen',
  directMessages: 'Privéberichten',
  openMenu: 'Kanalen tonen',
  closeMenu: 'Kanalen verbergen',
  unread: 'ongelezen',
  you: 'Jij',
  youAre: 'Wie je bent',
  member: 'lid',
  moderator: 'moderator',
  language: 'Taal van Discord',
  theme: 'Thema',
  light: 'Licht',
  dark: 'Donker',
  beside: 'Naast het gesprek',
  messages: (place) => `Berichten in ${place}`,
  connecting: 'Verbinding maken…',
  lost: 'De verbinding is weg. Draait Vraagbaak nog? Er wordt opnieuw verbinding gemaakt…',
  playground: 'Dit is een speeltuin op je eigen computer. Er gaat niets naar Discord.',
  welcome: 'Vraag het de artikelen',
  invitation:
    'Stel een vraag in je eigen woorden. Vraagbaak antwoordt met de passage die het antwoord geeft, woord voor woord, of zegt dat het er niet staat.',
  tryOne: 'Probeer er een:',
  orType: 'Of typ / voor alle opdrachten, of noem @Vraagbaak in een bericht.',
  beginning: (place) => `Dit is het begin van ${place}.`,
  sending: 'Opdracht wordt verzonden…',
  noResponse: 'De app heeft niet op tijd gereageerd',
  onlyYou: 'Alleen jij kunt dit zien',
  dismiss: 'Melding sluiten',
  newest: 'Naar het nieuwste bericht',
  server: 'Server',
  toBox: 'Naar het berichtvak',
};

const en: ShellTexts = {
  title: 'Vraagbaak: playground',
  channels: 'Channels',
  directMessages: 'Direct messages',
  openMenu: 'Show channels',
  closeMenu: 'Hide channels',
  unread: 'unread',
  you: 'You',
  youAre: 'Who you are',
  member: 'member',
  moderator: 'moderator',
  language: 'Language of Discord',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  beside: 'Beside the chat',
  messages: (place) => `Messages in ${place}`,
  connecting: 'Connecting…',
  lost: 'The connection is gone. Is Vraagbaak still running? Trying to connect again…',
  playground: 'This is a playground on your own computer. Nothing goes to Discord.',
  welcome: 'Ask the articles',
  invitation:
    'Ask a question in your own words. Vraagbaak replies with the passage that answers it, word for word, or says that the articles do not.',
  tryOne: 'Try one:',
  orType: 'Or type / for every command, or mention @Vraagbaak in a message.',
  beginning: (place) => `This is the start of ${place}.`,
  sending: 'Sending command…',
  noResponse: 'The application did not respond',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  newest: 'To the newest message',
  server: 'Server',
  toBox: 'Skip to the message box',
};

export function shellTexts(language: PageLanguage): ShellTexts {
  return language === 'nl' ? nl : en;
}

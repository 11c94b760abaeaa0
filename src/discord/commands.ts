import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { SUMMARY_SENTENCES } from '../answer/summary.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import { QUESTION_LENGTH } from './limits.ts';

export type CommandId = 'ask' | 'summary' | 'articles' | 'help' | 'find';

export interface Command {
  /** What the dispatcher goes by. */
  readonly id: CommandId;
  /** What Discord is told. */
  readonly body: RESTPostAPIApplicationCommandsJSONBody;
  /** What `/help` says of it. */
  readonly help: Readonly<Record<InterfaceLanguage, string>>;
}

/** Every language under its own key: Discord falls back on English for no other, nor between `nl` and the default. */
function localised(en: string, nl: string): LocalizationMap {
  return { 'en-US': en, 'en-GB': en, nl };
}

function named(en: string, nl: string) {
  return { name: en, name_localizations: localised(en, nl) };
}

function described(en: string, nl: string) {
  return { description: en, description_localizations: localised(en, nl) };
}

/** In servers, in direct messages with the bot and, installed by a member, wherever that member is. */
const everywhere = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** The one list of commands: it feeds dispatch, deployment and help. */
export const COMMANDS: readonly Command[] = [
  {
    id: 'ask',
    help: {
      en: 'Ask a question in your own words. You get the passage that answers it, word for word. With `article` you ask that article alone; with `private` only you see the answer.',
      nl: 'Stel een vraag in je eigen woorden. Je krijgt de passage die het antwoord geeft, woord voor woord. Met `artikel` vraag je het aan één artikel; met `privé` zie alleen jij het antwoord.',
    },
    body: {
      ...everywhere,
      type: ApplicationCommandType.ChatInput,
      ...named('ask', 'vraag'),
      ...described('Ask the articles a question', 'Stel de artikelen een vraag'),
      options: [
        {
          type: ApplicationCommandOptionType.String,
          ...named('question', 'vraag'),
          ...described('What do you want to know?', 'Wat wil je weten?'),
          required: true,
          autocomplete: true,
          min_length: 1,
          max_length: QUESTION_LENGTH,
        },
        {
          type: ApplicationCommandOptionType.String,
          ...named('article', 'artikel'),
          ...described('Look in this article only', 'Zoek alleen in dit artikel'),
          autocomplete: true,
        },
        {
          type: ApplicationCommandOptionType.Boolean,
          ...named('private', 'privé'),
          ...described('Show the answer to you alone', 'Laat het antwoord alleen aan jou zien'),
        },
      ],
    },
  },
  {
    id: 'summary',
    help: {
      en: 'Sum up an article, or one section of it, in its own sentences.',
      nl: 'Vat een artikel samen, of één deel ervan, in zijn eigen zinnen.',
    },
    body: {
      ...everywhere,
      type: ApplicationCommandType.ChatInput,
      ...named('summary', 'samenvatting'),
      ...described('Sum up an article in its own sentences', 'Vat een artikel samen in zijn eigen zinnen'),
      options: [
        {
          type: ApplicationCommandOptionType.String,
          ...named('article', 'artikel'),
          ...described('Which article?', 'Welk artikel?'),
          autocomplete: true,
        },
        {
          type: ApplicationCommandOptionType.String,
          ...named('section', 'deel'),
          ...described('Only this section of the article', 'Alleen dit deel van het artikel'),
          autocomplete: true,
        },
        {
          type: ApplicationCommandOptionType.String,
          ...named('length', 'lengte'),
          ...described('How long? Medium, unless you choose', 'Hoe lang? Gemiddeld, als je niets kiest'),
          choices: [
            {
              ...named(`Short (${SUMMARY_SENTENCES.short} sentences)`, `Kort (${SUMMARY_SENTENCES.short} zinnen)`),
              value: 'short',
            },
            {
              ...named(
                `Medium (${SUMMARY_SENTENCES.medium} sentences)`,
                `Gemiddeld (${SUMMARY_SENTENCES.medium} zinnen)`,
              ),
              value: 'medium',
            },
            {
              ...named(`Long (${SUMMARY_SENTENCES.long} sentences)`, `Lang (${SUMMARY_SENTENCES.long} zinnen)`),
              value: 'long',
            },
          ],
        },
      ],
    },
  },
  {
    id: 'articles',
    help: {
      en: 'See which articles there are and what you can ask them.',
      nl: 'Bekijk welke artikelen er zijn en wat je ze kunt vragen.',
    },
    body: {
      ...everywhere,
      type: ApplicationCommandType.ChatInput,
      ...named('articles', 'artikelen'),
      ...described('See which articles you can ask', 'Bekijk aan welke artikelen je iets kunt vragen'),
    },
  },
  {
    id: 'help',
    help: { en: 'Show this explanation.', nl: 'Toon deze uitleg.' },
    body: {
      ...everywhere,
      type: ApplicationCommandType.ChatInput,
      ...named('help', 'help'),
      ...described('What this bot does and how you use it', 'Wat deze bot doet en hoe je hem gebruikt'),
    },
  },
  {
    id: 'find',
    help: {
      en: 'Under a message’s *Apps* menu: looks up in the articles what that message asks. Only you see the answer.',
      nl: 'In het menu *Apps* van een bericht: zoekt in de artikelen op wat dat bericht vraagt. Alleen jij ziet het antwoord.',
    },
    body: {
      ...everywhere,
      type: ApplicationCommandType.Message,
      ...named('Find in articles', 'Zoek in artikelen'),
    },
  },
];

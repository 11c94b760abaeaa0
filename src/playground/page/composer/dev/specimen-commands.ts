import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { PageLanguage } from '../../../protocol/place.ts';
import type { ShownCommand, ShownOption } from '../../../protocol/shown-command.ts';

function option(key: string, name: string, description: string, more: Partial<ShownOption> = {}): ShownOption {
  return {
    key,
    name,
    description,
    type: ApplicationCommandOptionType.String,
    required: false,
    autocomplete: false,
    choices: [],
    minLength: null,
    maxLength: null,
    min: null,
    max: null,
    channelTypes: [],
    ...more,
  };
}

const required = { required: true };

/** Commands with an option of each kind. */
export function commands(language: PageLanguage): readonly ShownCommand[] {
  const say = (nl: string, en: string): string => (language === 'nl' ? nl : en);
  const question = option('question', say('vraag', 'question'), say('Wat wil je weten?', 'What do you want to know?'), {
    ...required,
    autocomplete: true,
    minLength: 1,
    maxLength: 300,
  });
  const article = option(
    'article',
    say('artikel', 'article'),
    say('Zoek alleen in dit artikel', 'Look in this article only'),
    { autocomplete: true },
  );
  const hidden = option(
    'private',
    say('privé', 'private'),
    say('Laat het antwoord alleen aan jou zien', 'Show the answer to you alone'),
    { type: ApplicationCommandOptionType.Boolean },
  );
  return [
    {
      key: 'ask',
      name: say('vraag', 'ask'),
      description: say('Stel de artikelen een vraag', 'Ask the articles a question'),
      options: [question, article, hidden],
    },
    {
      key: 'summary',
      name: say('samenvatting', 'summary'),
      description: say('Vat een artikel samen', 'Summarise an article'),
      options: [
        { ...article, required: true },
        option('length', say('lengte', 'length'), say('Hoe lang', 'How long'), {
          choices: [
            { name: say('kort', 'short'), value: 'short' },
            { name: say('lang', 'long'), value: 'long' },
          ],
        }),
        option('count', say('aantal', 'count'), say('Aantal zinnen', 'Number of sentences'), {
          type: ApplicationCommandOptionType.Integer,
          min: 1,
          max: 10,
        }),
      ],
    },
    {
      key: 'library add',
      name: say('bibliotheek toevoegen', 'library add'),
      description: say('Voeg een artikel toe uit een bestand', 'Add an article from a file'),
      options: [
        option('file', say('bestand', 'file'), say('Het artikel', 'The article'), {
          ...required,
          type: ApplicationCommandOptionType.Attachment,
        }),
        option('channel', say('kanaal', 'channel'), say('Waar het gevraagd wordt', 'Where it is asked'), {
          ...required,
          type: ApplicationCommandOptionType.Channel,
        }),
        option('for', say('voor', 'for'), say('Wie het mag lezen', 'Who may read it'), {
          type: ApplicationCommandOptionType.Mentionable,
        }),
      ],
    },
    {
      key: 'library list',
      name: say('bibliotheek overzicht', 'library list'),
      description: say('Alle artikelen van deze server', 'All articles of this server'),
      options: [],
    },
    {
      key: 'help',
      name: 'help',
      description: say('Wat deze app kan', 'What this app can do'),
      options: [],
    },
  ];
}

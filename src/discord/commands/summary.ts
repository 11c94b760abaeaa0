import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { SUMMARY_SENTENCES } from '../../answer/summary.ts';
import { described, everywhere, named, type Command } from './command.ts';

export const summary: Command = {
  id: 'summary',
  audience: 'members',
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
};

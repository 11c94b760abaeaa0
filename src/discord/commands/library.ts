import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { URL_INPUT_LENGTH } from '../limits.ts';
import { described, forCurators, named, type Command } from './command.ts';

const article = {
  type: ApplicationCommandOptionType.String,
  ...named('article', 'artikel'),
  ...described('Which article?', 'Welk artikel?'),
  autocomplete: true,
} as const;

const requiredArticle = { ...article, required: true } as const;

export const library: Command = {
  id: 'library',
  audience: 'curators',
  help: {
    en: 'Add articles (`add`), see them (`list`), change title, language or who sees them (`edit`), take them out (`remove`), read their address again (`refresh`), and look back (`history`, `rollback`, `log`).',
    nl: 'Voeg artikelen toe (`toevoegen`), bekijk ze (`lijst`), wijzig titel, taal of wie ze ziet (`bewerken`), haal ze weg (`verwijderen`), lees hun adres opnieuw (`vernieuwen`) en kijk terug (`geschiedenis`, `terugzetten`, `logboek`).',
  },
  body: {
    ...forCurators,
    type: ApplicationCommandType.ChatInput,
    ...named('library', 'bibliotheek'),
    ...described('Manage the articles of this server', 'Beheer de artikelen van deze server'),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('add', 'toevoegen'),
        ...described(
          'Add an article: by address, as a file, or pasted',
          'Voeg een artikel toe: met een adres, als bestand of geplakt',
        ),
        options: [
          {
            type: ApplicationCommandOptionType.String,
            ...named('url', 'url'),
            ...described('The address of the page', 'Het adres van de pagina'),
            max_length: URL_INPUT_LENGTH,
          },
          {
            type: ApplicationCommandOptionType.Attachment,
            ...named('file', 'bestand'),
            ...described('Markdown, text, HTML, PDF or Word (.docx)', 'Markdown, tekst, HTML, pdf of Word (.docx)'),
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('list', 'lijst'),
        ...described('See this server’s articles', 'Bekijk de artikelen van deze server'),
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('edit', 'bewerken'),
        ...described(
          'Change an article’s title or language, or who sees it',
          'Wijzig titel of taal van een artikel, of wie het ziet',
        ),
        options: [requiredArticle],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('remove', 'verwijderen'),
        ...described(
          'Take an article out; you can bring it back for 30 days',
          'Haal een artikel weg; 30 dagen lang kun je het terughalen',
        ),
        options: [requiredArticle],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('refresh', 'vernieuwen'),
        ...described('Read the address of an article again', 'Lees het adres van een artikel opnieuw'),
        options: [
          {
            ...article,
            ...described('Which article? All of them, unless you choose', 'Welk artikel? Allemaal, als je niets kiest'),
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('history', 'geschiedenis'),
        ...described(
          'See the versions of an article and what changed',
          'Bekijk de versies van een artikel en wat er veranderde',
        ),
        options: [requiredArticle],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('rollback', 'terugzetten'),
        ...described('Go back to an earlier version of an article', 'Zet een eerdere versie van een artikel terug'),
        options: [
          requiredArticle,
          {
            type: ApplicationCommandOptionType.String,
            ...named('version', 'versie'),
            ...described('Which version?', 'Welke versie?'),
            required: true,
            autocomplete: true,
            max_length: 10,
          },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('log', 'logboek'),
        ...described('See who did what', 'Bekijk wie wat deed'),
      },
    ],
  },
};

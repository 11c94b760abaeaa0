import { ApplicationCommandType } from 'discord.js';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { COMMANDS } from '../commands.ts';
import type { Command } from '../commands/command.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { ACCENT } from './accent.ts';
import { button, buttonRow, card, text } from './component.ts';
import type { MessageBody } from './message-body.ts';

/** What the bot does and its commands, from the one list of them; curators are told of theirs too. */
export function helpMessage(language: InterfaceLanguage, reader: Command['audience']): MessageBody {
  const { help, button: labels } = catalogueOf(language);
  const commands = COMMANDS.filter(({ audience }) => audience === 'members' || reader === 'curators');
  return card(ACCENT.help, [
    text(`**${help.title}**\n${help.intro}`),
    text(commands.map((command) => `**${nameOf(command, language)}**\n${command.help[language]}`).join('\n')),
    text(`-# ${help.elsewhere}`),
    buttonRow(button({ action: 'articles', page: 0 }, labels.allArticles)),
  ]);
}

/** As a member who has set Discord to this language sees it. */
function nameOf({ body }: Command, language: InterfaceLanguage): string {
  const name = language === 'nl' ? (body.name_localizations?.nl ?? body.name) : body.name;
  return body.type === ApplicationCommandType.ChatInput ? `/${name}` : name;
}

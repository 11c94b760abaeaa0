import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { guildOf, guildOfApp, type Channel } from '../world/channel.ts';
import type { PersonSetting } from '../world/setting.ts';
import { hasAccess } from './command-access.ts';
import type { CommandForm } from './command-form.ts';
import type { Command, CommandRegistry } from './command-registry.ts';
import type { BasicOption, CommandOption } from './option-form.ts';

/** Something that goes by another name in another language. */
interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
}

/** The name under which a user of that language sees it. */
export function nameIn(locale: string, named: Named): string {
  return named.name_localizations?.[locale] ?? named.name;
}

/** Whether a user of that language would call it so. Its default name is understood as well. */
export function goesBy(name: string, locale: string, named: Named): boolean {
  return named.name === name || nameIn(locale, named) === name;
}

/** The commands that Discord's client offers to a person in a channel. */
export function commandsFor(registry: CommandRegistry, person: PersonSetting, channel: Channel): readonly Command[] {
  const guild = guildOf(channel);
  return registry
    .usableIn(guild?.id ?? null)
    .filter(
      ({ id, form }) =>
        isOffered(form, person, channel) &&
        hasAccess(form, person, channel, guild === null ? [] : registry.overridesOf(guild.id, id)),
    );
}

/** Whether the app offers it in such a place, by what is installed there or by the person. */
function isOffered(form: CommandForm, person: PersonSetting, channel: Channel): boolean {
  const contexts = form.contexts ?? null;
  if (contexts !== null && !contexts.includes(contextOf(channel))) return false;
  const installs = form.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  const byUser = person.installedApp && installs.includes(ApplicationIntegrationType.UserInstall);
  const appIsThere = channel.kind === 'direct' || guildOfApp(channel) !== null;
  return byUser || (appIsThere && installs.includes(ApplicationIntegrationType.GuildInstall));
}

export function contextOf(channel: Channel): InteractionContextType {
  switch (channel.kind) {
    case 'guild':
    case 'thread':
      return InteractionContextType.Guild;
    case 'direct':
      return InteractionContextType.BotDM;
    case 'group':
      return InteractionContextType.PrivateChannel;
  }
}

/** A slash command as it is called: with its group and subcommand, where it has those, and the options left to fill in. */
export interface CalledCommand {
  readonly command: Command;
  readonly path: readonly {
    readonly type: ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup;
    readonly name: string;
  }[];
  readonly options: readonly BasicOption[];
}

/** Finds `name`, such as `ask` or `library add`, among the commands offered; `null` where it is not. */
export function findSlash(offered: readonly Command[], name: string, locale: string): CalledCommand | null {
  const [base = '', ...rest] = name.split(' ');
  for (const command of offered) {
    if (command.form.type !== ApplicationCommandType.ChatInput || !goesBy(base, locale, command.form)) continue;
    const called = descend(command, command.form.options ?? [], rest, locale);
    if (called !== null) return called;
  }
  return null;
}

function descend(
  command: Command,
  options: readonly CommandOption[],
  names: readonly string[],
  locale: string,
): CalledCommand | null {
  const path: { type: CalledCommand['path'][number]['type']; name: string }[] = [];
  let level: readonly CommandOption[] = options;
  for (const name of names) {
    const found = level.find((option) => goesBy(name, locale, option));
    if (
      found?.type !== ApplicationCommandOptionType.Subcommand &&
      found?.type !== ApplicationCommandOptionType.SubcommandGroup
    ) {
      return null;
    }
    path.push({ type: found.type, name: found.name });
    level = found.options ?? [];
  }
  const basic = level.flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
      ? []
      : option,
  );
  return basic.length === level.length ? { command, path, options: basic } : null;
}

import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { z } from 'zod';
import { problem } from '../rules/form.ts';

interface NamedOption {
  readonly type: ApplicationCommandOptionType;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly required?: boolean;
}

/** Rules on the options beside each other. */
export function checkOptions(options: readonly NamedOption[], context: z.core.$RefinementCtx): void {
  checkOrder(options, context);
  checkNames(options, context);
  checkKinds(options, context);
}

function checkOrder(options: readonly NamedOption[], context: z.core.$RefinementCtx): void {
  options.forEach(({ required }, index) => {
    if (required !== true || options.slice(0, index).every((before) => before.required === true)) return;
    context.addIssue(
      problem(
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
        [index],
      ),
    );
  });
}

/** In every language the names must differ; an option without a translation goes by its default name. */
function checkNames(options: readonly NamedOption[], context: z.core.$RefinementCtx): void {
  const tags = new Set(['default', ...options.flatMap((each) => Object.keys(each.name_localizations ?? {}))]);
  for (const tag of tags) {
    const names = options.map((each) => each.name_localizations?.[tag] ?? each.name);
    names.forEach((name, index) => {
      if (names.indexOf(name) === index) return;
      context.addIssue(
        problem('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', `Option name "${name}" already exists`, [index]),
      );
    });
  }
}

/** A command has subcommands or plain options, never both. */
function checkKinds(options: readonly NamedOption[], context: z.core.$RefinementCtx): void {
  const nested = options.filter(
    ({ type }) =>
      type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup,
  );
  if (nested.length === 0 || nested.length === options.length) return;
  context.addIssue(
    problem('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-command and sub-command group option types are exclusive'),
  );
}

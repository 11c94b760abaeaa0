import type { CommandForm } from './command-form.ts';
import type { CommandOption } from './option-form.ts';

interface Localized {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly description?: string | null | undefined;
  readonly description_localizations?: Readonly<Record<string, string>> | null | undefined;
}

/** Characters that Discord counts of a command: names, descriptions and values, each field in its longest language. */
export function commandSize(command: CommandForm): number {
  return ownSize(command) + (command.options ?? []).reduce((sum, option) => sum + optionSize(option), 0);
}

function optionSize(option: CommandOption): number {
  const nested = 'options' in option ? (option.options ?? []) : [];
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return (
    ownSize(option) +
    nested.reduce((sum, child) => sum + optionSize(child), 0) +
    choices.reduce((sum, choice) => sum + ownSize(choice) + choice.value.toString().length, 0)
  );
}

function ownSize(named: Localized): number {
  return (
    longest(named.name, named.name_localizations) + longest(named.description ?? '', named.description_localizations)
  );
}

function longest(text: string, translations: Localized['name_localizations']): number {
  return Math.max(text.length, ...Object.values(translations ?? {}).map((translation) => translation.length));
}

import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { OptionValues } from './playground/commands/fill-options.ts';
import { goesBy, nameIn, type CalledCommand } from './playground/commands/find-command.ts';

type Option = CalledCommand['options'][number];

/** What people type for the two values of an option that is either on or off. */
const SWITCH_WORDS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', 'ja', 'j', 'waar'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', 'nee', 'onwaar'].map((word) => [word, false] as const),
]);

/** What options get that were typed as text; of those with choices, the one that begins so: `kort` for `Kort (3 zinnen)`. */
export function typedValues(
  options: readonly Option[],
  typed: Readonly<Record<string, string>>,
  locale: string,
): OptionValues {
  return Object.fromEntries(
    Object.entries(typed).map(([name, text]) => {
      const option = options.find((candidate) => goesBy(name, locale, candidate));
      return [name, option === undefined ? text : valueOf(option, text, locale)];
    }),
  );
}

/** The names of an option's choices, as a user of that language sees them; none where any text will do. */
export function choiceNames(option: Option, locale: string): readonly string[] {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  return choices.map((choice) => nameIn(locale, choice));
}

function valueOf(option: Option, text: string, locale: string): string | boolean {
  const meant = text.toLowerCase();
  if (option.type === ApplicationCommandOptionType.Boolean) return SWITCH_WORDS.get(meant) ?? text;
  return choiceNames(option, locale).find((name) => name.toLowerCase().startsWith(meant)) ?? text;
}

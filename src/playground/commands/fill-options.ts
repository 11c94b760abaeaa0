import type { Resolution } from '../wire/resolution.ts';
import type { ClientProblem } from './client-refusal.ts';
import { goesBy } from './find-command.ts';
import type { BasicOption } from './option-form.ts';
import { sentValue, valueProblems, type OptionValue, type SentValue } from './option-value.ts';

/** What a user fills in, by option name as they see it or by its default name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** An option as the bot receives it, under its default name. */
export interface FilledOption {
  readonly type: BasicOption['type'];
  readonly name: string;
  readonly value: SentValue;
  /** The one being typed, in an autocomplete. */
  readonly focused?: boolean;
}

export type Filled =
  | { readonly ok: true; readonly options: readonly FilledOption[] }
  | { readonly ok: false; readonly problems: readonly ClientProblem[] };

/** Checks what the user filled in as Discord's client does before it lets them send. */
export function fillOptions(
  options: readonly BasicOption[],
  values: OptionValues,
  locale: string,
  resolution: Resolution,
): Filled {
  const problems: ClientProblem[] = [];
  const filled: FilledOption[] = [];
  for (const [name, given] of Object.entries(values)) {
    const option = options.find((candidate) => goesBy(name, locale, candidate));
    if (option === undefined) {
      problems.push({ kind: 'unknown-option', option: name });
      continue;
    }
    const value = sentValue(option, given, locale, resolution);
    problems.push(...valueProblems(option, typeof given === 'object' ? given : value, resolution));
    filled.push({ type: option.type, name: option.name, value });
  }
  for (const option of options) {
    if (option.required === true && !filled.some(({ name, value }) => name === option.name && value !== '')) {
      problems.push({ kind: 'required', option: option.name });
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, options: filled };
}

/** What the user half typed while they fill in `focused`: bounds are not checked yet. */
export function fillPartially(
  options: readonly BasicOption[],
  values: OptionValues,
  focused: string,
  locale: string,
  resolution: Resolution,
): Filled {
  const filled: FilledOption[] = [];
  for (const [name, given] of Object.entries(values)) {
    const option = options.find((candidate) => goesBy(name, locale, candidate));
    if (option === undefined) return { ok: false, problems: [{ kind: 'unknown-option', option: name }] };
    const isFocused = goesBy(focused, locale, option);
    if (isFocused && !('autocomplete' in option && option.autocomplete)) {
      return { ok: false, problems: [{ kind: 'no-autocomplete', option: option.name }] };
    }
    const value = typeof given === 'object' ? resolution.file(given) : given;
    filled.push({ type: option.type, name: option.name, value, ...(isFocused ? { focused: true } : {}) });
  }
  return { ok: true, options: filled };
}

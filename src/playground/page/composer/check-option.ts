import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { ClientProblem } from '../../commands/client-refusal.ts';
import type { ShownOption } from '../../protocol/shown-command.ts';
import { COMMAND } from '../../rules/limits.ts';
import { isEmpty, type OptionContent } from './option-content.ts';
import type { Offer } from './option-offers.ts';
import { fold } from './typed-match.ts';

/** A problem with what stands in one option. */
export type OptionProblem = Extract<ClientProblem, { readonly option: string }>;

/** What is sent of a field; `null` where it is empty. */
export type FieldValue = string | number | boolean | File | null;

export type CheckedOption =
  { readonly ok: true; readonly value: FieldValue } | { readonly ok: false; readonly problem: OptionProblem };

/** Checks a field as Discord's client does before it sends. `offers` as `offersOf` gives them. */
export function checkOption(
  option: ShownOption,
  content: OptionContent,
  offers: readonly Offer[] | null,
): CheckedOption {
  const key = option.key;
  const wrong = (problem: OptionProblem): CheckedOption => ({ ok: false, problem });
  if (isEmpty(content)) {
    return option.required ? wrong({ kind: 'required', option: key }) : { ok: true, value: null };
  }
  if (content.kind === 'file') return { ok: true, value: content.file };
  if (content.kind === 'choice') return { ok: true, value: content.value };
  if (offers !== null) {
    const offered = offers.find(({ label }) => fold(label) === fold(content.text.trim()));
    return offered === undefined ? wrong({ kind: 'not-a-choice', option: key }) : { ok: true, value: offered.value };
  }
  const text = content.text.trim();
  const { type, minLength, maxLength } = option;
  if (type === ApplicationCommandOptionType.Integer || type === ApplicationCommandOptionType.Number) {
    return checkNumber(option, text);
  }
  const least = minLength ?? 0;
  const most = maxLength ?? COMMAND.optionLength;
  if (text.length < least) return wrong({ kind: 'too-short', option: key, bound: least });
  if (text.length > most) return wrong({ kind: 'too-long', option: key, bound: most });
  return { ok: true, value: text };
}

/** A decimal comma is as good as a point. */
function checkNumber(option: ShownOption, text: string): CheckedOption {
  const key = option.key;
  const isNumber = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(text);
  const value = Number(text.replace(',', '.'));
  if (!isNumber || (option.type === ApplicationCommandOptionType.Integer && !Number.isInteger(value))) {
    return { ok: false, problem: { kind: 'wrong-type', option: key } };
  }
  if (option.min !== null && value < option.min) {
    return { ok: false, problem: { kind: 'too-small', option: key, bound: option.min } };
  }
  if (option.max !== null && value > option.max) {
    return { ok: false, problem: { kind: 'too-large', option: key, bound: option.max } };
  }
  return { ok: true, value };
}

/** What goes along while another option is being completed: what is sound by now. */
export function partialValue(
  option: ShownOption,
  content: OptionContent,
  offers: readonly Offer[] | null,
): string | number | boolean | null {
  const checked = checkOption({ ...option, required: false }, content, offers);
  return !checked.ok || typeof checked.value === 'object' ? null : checked.value;
}

import type { PageLanguage, Place } from '../../protocol/place.ts';
import type { ShownCommand } from '../../protocol/shown-command.ts';
import { checkOption } from './check-option.ts';
import type { ComposerActions, OptionValues } from './composer-actions.ts';
import { EMPTY, type OptionContents } from './option-content.ts';
import { offersOf } from './option-offers.ts';

/** The values of a command as they are sent; its files are uploaded before. Rejects where an upload does. */
export async function sentOptions(
  command: ShownCommand,
  contents: OptionContents,
  place: Place | null,
  language: PageLanguage,
  upload: ComposerActions['upload'],
): Promise<OptionValues> {
  const values: OptionValues = {};
  for (const option of command.options) {
    const checked = checkOption(option, contents.get(option.key) ?? EMPTY, offersOf(option, place, language));
    if (!checked.ok || checked.value === null) continue;
    values[option.key] = typeof checked.value === 'object' ? await upload(checked.value) : checked.value;
  }
  return values;
}

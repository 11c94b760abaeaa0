import { joinFields, numberField, type FieldReader } from './custom-id-fields.ts';
import { SETTING_NAMES } from './setting-choices.ts';
import type { SettingsPress } from './settings-press.ts';

/** Each action's letter, behind that of the family. Never to be given to another: messages that were sent have them. */
const LETTERS = {
  'choose-setting': 'm',
  set: 's',
  'set-channels': 'c',
  'set-curator-role': 'r',
} as const satisfies Readonly<Record<SettingsPress['action'], string>>;

export function isSettingsPress(press: { readonly action: string }): press is SettingsPress {
  return press.action in LETTERS;
}

export function encodeSettingsPress(press: SettingsPress): string {
  return LETTERS[press.action] + joinFields(...fieldsOf(press));
}

function fieldsOf(press: SettingsPress): readonly string[] {
  switch (press.action) {
    case 'choose-setting':
      return [numberField(SETTING_NAMES.indexOf(press.setting))];
    case 'set':
      return [numberField(SETTING_NAMES.indexOf(press.setting)), numberField(press.choice)];
    case 'set-channels':
    case 'set-curator-role':
      return [];
    default:
      return press satisfies never;
  }
}

/** `null` for a letter that is none of these. */
export function readSettingsPress(letter: string, fields: FieldReader): SettingsPress | null {
  switch (letter) {
    case LETTERS['choose-setting']:
      return { action: 'choose-setting', setting: fields.oneOf(SETTING_NAMES) };
    case LETTERS.set:
      return { action: 'set', setting: fields.oneOf(SETTING_NAMES), choice: fields.number() };
    case LETTERS['set-channels']:
      return { action: 'set-channels' };
    case LETTERS['set-curator-role']:
      return { action: 'set-curator-role' };
    default:
      return null;
  }
}

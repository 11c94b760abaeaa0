import type { SettingName } from './setting-choices.ts';

/** What the controls of `/settings` do. */
export type SettingsPress =
  /** A menu of the choices of one setting; each option's value is the custom id of a `set`. */
  | { readonly action: 'choose-setting'; readonly setting: SettingName }
  /** `choice` is an index into the setting's `SETTING_CHOICES`. */
  | { readonly action: 'set'; readonly setting: SettingName; readonly choice: number }
  /** A menu of channels. */
  | { readonly action: 'set-channels' }
  /** A menu of roles. */
  | { readonly action: 'set-curator-role' };

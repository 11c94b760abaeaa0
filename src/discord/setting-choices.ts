import type { ServerSettings } from '../library/store/server-settings.ts';

/** What a choice changes; all else stays. */
export type SettingChange = Partial<ServerSettings>;

/** The settings that are one of a few choices. Custom ids hold indexes into both lists: add at their ends only. */
export const SETTING_NAMES = ['language', 'answers', 'operatorArticles', 'refresh', 'onChange', 'reports'] as const;

export type SettingName = (typeof SETTING_NAMES)[number];

/** Days that the text of questions can be kept: some of the 1 to 365 that a server may choose. */
const RETENTION_CHOICES = [7, 30, 90, 180, 365] as const;

export const SETTING_CHOICES = {
  language: [{ language: null }, { language: 'nl' }, { language: 'en' }],
  answers: [{ answers: 'public' }, { answers: 'private' }],
  operatorArticles: [{ operatorArticles: true }, { operatorArticles: false }],
  refresh: [{ refresh: 'off' }, { refresh: 'daily' }, { refresh: 'weekly' }],
  onChange: [{ onChange: 'wait' }, { onChange: 'take-over' }],
  reports: [{ reports: false }, ...RETENTION_CHOICES.map((retention) => ({ reports: true, retention }))],
} as const satisfies Readonly<Record<SettingName, readonly SettingChange[]>>;

/** `null` where there is no such choice (any more). */
export function settingChoice(setting: SettingName, choice: number): SettingChange | null {
  const choices: readonly SettingChange[] = SETTING_CHOICES[setting];
  return choices[choice] ?? null;
}

/** Whether a server chose this. */
export function isChosen(settings: ServerSettings, change: SettingChange): boolean {
  // How long texts would be kept does not matter where none are.
  if (change.reports === false) return !settings.reports;
  const { language, answers, operatorArticles, refresh, onChange, reports, retention } = { ...settings, ...change };
  return (
    settings.language === language &&
    settings.answers === answers &&
    settings.operatorArticles === operatorArticles &&
    settings.refresh === refresh &&
    settings.onChange === onChange &&
    settings.reports === reports &&
    settings.retention === retention
  );
}

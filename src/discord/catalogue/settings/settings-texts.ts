import type { SettingChange } from '../../setting-choices.ts';
import type { Notice } from '../../message/notice.ts';
import type { CuratorAccess } from '../../message/settings/curator-access.ts';

/** What `/settings` says, in one language. */
export interface SettingsTexts {
  readonly title: string;
  readonly intro: string;
  /** After a change. */
  readonly saved: string;
  readonly answers: string;
  /** Above the menu of channels. */
  readonly channels: string;
  /** In that menu when none is chosen. */
  readonly everywhere: string;
  readonly articles: string;
  readonly reports: string;
  readonly curators: string;
  /** In the menu of roles when none is chosen. */
  readonly noRole: string;
  /** To a curator, who may not choose the curator role. */
  readonly managersOnly: string;
  /** An option of a menu: what it is about, and what it would be. */
  choice(change: SettingChange): string;
  /** `role`: as a mention. */
  access(access: CuratorAccess, role: string): string;
}

/** What the settings and limits of a server make the bot say. */
export type LimitNotice = Extract<Notice, { kind: 'not-here' | 'too-many-questions' | 'not-manager' }>;

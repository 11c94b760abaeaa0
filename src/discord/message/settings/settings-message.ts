import { ChannelType, ComponentType, SelectMenuDefaultValueType, type APIComponentInContainer } from 'discord.js';
import type { ServerSettings } from '../../../library/store/server-settings.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import type { SettingsTexts } from '../../catalogue/settings/settings-texts.ts';
import { encodePress } from '../../custom-id.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { SELECT_OPTIONS } from '../../limits.ts';
import { isChosen, SETTING_CHOICES, type SettingChange, type SettingName } from '../../setting-choices.ts';
import { ACCENT } from '../accent.ts';
import { card, menuRow, text, type Row } from '../component.ts';
import type { MessageBody } from '../message-body.ts';
import type { CuratorAccess } from './curator-access.ts';

export interface SettingsView {
  readonly settings: ServerSettings;
  readonly access: CuratorAccess;
  /** Whether the reader may choose the curator role. */
  readonly mayManage: boolean;
  /** Whether something has just been changed. */
  readonly saved: boolean;
  readonly language: InterfaceLanguage;
}

/** Channels in which members write. */
const ANSWERING = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
];

/** All settings of a server with their controls; each menu shows what is chosen. */
export function settingsMessage(view: SettingsView): MessageBody {
  const { settings, access, mayManage, saved, language } = view;
  const { settings: words } = catalogueOf(language);
  const { curatorRole } = settings;
  const menu = (setting: SettingName): Row => choiceMenu(setting, settings, words);
  return card(ACCENT.settings, [
    text(`**${words.title}**\n-# ${saved ? `✓ ${words.saved}` : words.intro}`),
    text(words.answers),
    menu('language'),
    menu('answers'),
    text(words.channels),
    channelMenu(settings.channels, words.everywhere),
    text(words.articles),
    menu('operatorArticles'),
    menu('refresh'),
    menu('onChange'),
    text(words.reports),
    menu('reports'),
    text(mayManage ? words.curators : `${words.curators}\n-# ${words.managersOnly}`),
    roleMenu(curatorRole, words.noRole, mayManage),
    text(`-# ${words.access(access, `<@&${curatorRole ?? ''}>`)}`),
  ]);
}

function choiceMenu(setting: SettingName, settings: ServerSettings, words: SettingsTexts): Row {
  const choices: readonly SettingChange[] = SETTING_CHOICES[setting];
  const { reports, retention } = settings;
  // A placeholder shows where no choice is the one: texts may be kept for a time that is not offered.
  const placeholder = words.choice(setting === 'reports' ? { reports, retention } : (choices[0] ?? {}));
  const options = choices.map((change, choice) => ({
    label: words.choice(change),
    press: { action: 'set', setting, choice } as const,
    chosen: isChosen(settings, change),
  }));
  return menuRow({ action: 'choose-setting', setting }, placeholder, options);
}

function channelMenu(channels: readonly string[], placeholder: string): APIComponentInContainer {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: encodePress({ action: 'set-channels' }),
        channel_types: ANSWERING,
        placeholder,
        min_values: 0,
        max_values: SELECT_OPTIONS,
        default_values: channels
          .slice(0, SELECT_OPTIONS)
          .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel as const })),
      },
    ],
  };
}

function roleMenu(role: string | null, placeholder: string, open: boolean): APIComponentInContainer {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.RoleSelect,
        custom_id: encodePress({ action: 'set-curator-role' }),
        placeholder,
        min_values: 0,
        max_values: 1,
        disabled: !open,
        default_values: role === null ? [] : [{ id: role, type: SelectMenuDefaultValueType.Role }],
      },
    ],
  };
}

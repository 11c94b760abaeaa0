import {
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
  type APILabelComponent,
} from 'discord.js';
import { MAX_TITLE_LENGTH } from '../../../article/front-matter-schema.ts';
import type { Audience } from '../../../library/store/stored-article.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { SELECT_OPTIONS } from '../../limits.ts';
import { formField } from './form-field.ts';

/** Custom ids of the fields. */
export const FIELDS = { title: 'title', language: 'language', channels: 'channels', roles: 'roles' } as const;
/** Longest name of a language that is read, in UTF-16 units. */
const LANGUAGE_LENGTH = 60;

/** Channels in which the bot can be asked something, as far as a menu can offer them. */
const ASKED_CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildVoice,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildStageVoice,
  ChannelType.GuildForum,
];

/** `title` and `language` as they are; empty where nothing tells them. */
export interface Facts {
  readonly title: string;
  /** As people call it. */
  readonly language: string;
}

/** Fields for title and language. */
export function factFields({ title, language: named }: Facts, language: InterfaceLanguage): APILabelComponent[] {
  const { modal: words } = catalogueOf(language).library;
  return [
    formField(words.titleField, null, {
      type: ComponentType.TextInput,
      custom_id: FIELDS.title,
      style: TextInputStyle.Short,
      min_length: 1,
      max_length: MAX_TITLE_LENGTH,
      required: true,
      ...(title === '' ? {} : { value: title.slice(0, MAX_TITLE_LENGTH) }),
    }),
    formField(words.language, words.languageHint, {
      type: ComponentType.TextInput,
      custom_id: FIELDS.language,
      style: TextInputStyle.Short,
      min_length: 2,
      max_length: LANGUAGE_LENGTH,
      required: true,
      ...(named === '' ? {} : { value: named }),
    }),
  ];
}

/** Menus for to whom it is kept. */
export function audienceFields({ channels, roles }: Audience, language: InterfaceLanguage): APILabelComponent[] {
  const { modal: words } = catalogueOf(language).library;
  return [
    formField(words.channels, words.channelsHint, {
      type: ComponentType.ChannelSelect,
      custom_id: FIELDS.channels,
      channel_types: ASKED_CHANNELS,
      required: false,
      min_values: 0,
      max_values: SELECT_OPTIONS,
      default_values: channels.slice(0, SELECT_OPTIONS).map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
    }),
    formField(words.roles, words.rolesHint, {
      type: ComponentType.RoleSelect,
      custom_id: FIELDS.roles,
      required: false,
      min_values: 0,
      max_values: SELECT_OPTIONS,
      default_values: roles.slice(0, SELECT_OPTIONS).map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
    }),
  ];
}

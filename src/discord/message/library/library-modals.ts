import {
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import { MAX_TITLE_LENGTH } from '../../../article/front-matter-schema.ts';
import type { Audience } from '../../../library/store/stored-article.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { encodePress } from '../../custom-id.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { shortenLabel } from '../../label.ts';
import {
  FIELD_DESCRIPTION_LENGTH,
  FIELD_INPUT_LENGTH,
  FIELD_LABEL_LENGTH,
  MODAL_TITLE_LENGTH,
  SELECT_OPTIONS,
} from '../../limits.ts';

/** Custom ids of the fields. */
export const FIELDS = { title: 'title', language: 'language', channels: 'channels', roles: 'roles' } as const;
/** Of the parts of a pasted text, in their order. */
export const TEXT_FIELDS = ['text-1', 'text-2', 'text-3', 'text-4'] as const;

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

type Modal = APIModalInteractionResponseCallbackData;

/** Asks for an article's title and text. */
export function pasteModal(language: InterfaceLanguage): Modal {
  const { modal: words } = catalogueOf(language).library;
  return {
    custom_id: encodePress({ action: 'paste-sent' }),
    title: shortenLabel(words.paste, MODAL_TITLE_LENGTH),
    components: [
      label(words.pasteTitle, null, {
        type: ComponentType.TextInput,
        custom_id: FIELDS.title,
        style: TextInputStyle.Short,
        max_length: MAX_TITLE_LENGTH,
        required: true,
      }),
      ...TEXT_FIELDS.map((custom_id, index) =>
        label(words.text(index + 1), index === 0 ? words.textHint : null, {
          type: ComponentType.TextInput,
          custom_id,
          style: TextInputStyle.Paragraph,
          max_length: FIELD_INPUT_LENGTH,
          required: index === 0,
        }),
      ),
    ],
  };
}

/** `title` and `language` as they are; empty where nothing tells them. */
interface Facts {
  readonly title: string;
  /** As people call it. */
  readonly language: string;
}

/** Asks for a draft's title and language, and to whom it will be kept where `audience` is not `null`. */
export function correctModal(
  draft: string,
  facts: Facts,
  audience: Audience | null,
  language: InterfaceLanguage,
): Modal {
  const { modal: words } = catalogueOf(language).library;
  return {
    custom_id: encodePress({ action: 'draft-correct-sent', draft }),
    title: shortenLabel(words.correct, MODAL_TITLE_LENGTH),
    components: [...factFields(facts, language), ...(audience === null ? [] : audienceFields(audience, language))],
  };
}

/** An article as a form shows it; `check` changes when it does. */
export interface SeenArticle {
  readonly slug: string;
  readonly check: string;
}

/** Asks for an article's title, its language and to whom it is kept. */
export function editModal(
  { slug, check }: SeenArticle,
  facts: Facts,
  audience: Audience,
  language: InterfaceLanguage,
): Modal {
  const { modal: words } = catalogueOf(language).library;
  return {
    custom_id: encodePress({ action: 'stored-edit-sent', slug, check }),
    title: shortenLabel(words.edit, MODAL_TITLE_LENGTH),
    components: [...factFields(facts, language), ...audienceFields(audience, language)],
  };
}

function factFields({ title, language: named }: Facts, language: InterfaceLanguage): APILabelComponent[] {
  const { modal: words } = catalogueOf(language).library;
  return [
    label(words.titleField, null, {
      type: ComponentType.TextInput,
      custom_id: FIELDS.title,
      style: TextInputStyle.Short,
      min_length: 1,
      max_length: MAX_TITLE_LENGTH,
      required: true,
      ...(title === '' ? {} : { value: title.slice(0, MAX_TITLE_LENGTH) }),
    }),
    label(words.language, words.languageHint, {
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

function audienceFields({ channels, roles }: Audience, language: InterfaceLanguage): APILabelComponent[] {
  const { modal: words } = catalogueOf(language).library;
  return [
    label(words.channels, words.channelsHint, {
      type: ComponentType.ChannelSelect,
      custom_id: FIELDS.channels,
      channel_types: ASKED_CHANNELS,
      required: false,
      min_values: 0,
      max_values: SELECT_OPTIONS,
      default_values: channels.slice(0, SELECT_OPTIONS).map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
    }),
    label(words.roles, words.rolesHint, {
      type: ComponentType.RoleSelect,
      custom_id: FIELDS.roles,
      required: false,
      min_values: 0,
      max_values: SELECT_OPTIONS,
      default_values: roles.slice(0, SELECT_OPTIONS).map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
    }),
  ];
}

function label(name: string, description: string | null, component: APILabelComponent['component']): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: shortenLabel(name, FIELD_LABEL_LENGTH),
    ...(description === null ? {} : { description: shortenLabel(description, FIELD_DESCRIPTION_LENGTH) }),
    component,
  };
}

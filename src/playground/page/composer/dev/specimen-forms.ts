import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { ModalForm } from '../../../rules/modal-form.ts';

const choices = [
  { label: 'News', value: 'news', description: 'What happened' },
  { label: 'Opinion', value: 'opinion' },
  { label: 'Background', value: 'background', default: true },
];

/** Forms with every kind of field between them. */
export const forms: readonly ModalForm[] = [
  {
    custom_id: 'ask-on',
    title: 'Ask on',
    components: [
      {
        type: ComponentType.TextDisplay,
        content: 'You asked: **How long is the permit valid?** See <#11>, or ask <@201>.',
      },
      {
        type: ComponentType.Label,
        label: 'Your question',
        description: 'In your own words',
        component: {
          type: ComponentType.TextInput,
          custom_id: 'question',
          style: TextInputStyle.Paragraph,
          min_length: 3,
          max_length: 300,
          placeholder: 'And what does it cost?',
        },
      },
      {
        type: ComponentType.Label,
        label: 'Title',
        component: {
          type: ComponentType.TextInput,
          custom_id: 'title',
          style: TextInputStyle.Short,
          value: 'Permits',
          max_length: 20,
        },
      },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.TextInput,
            custom_id: 'old',
            style: TextInputStyle.Short,
            label: 'An older kind of field',
            required: false,
          },
        ],
      },
    ],
  },
  {
    custom_id: 'choices',
    title: 'Whom is it for?',
    components: [
      {
        type: ComponentType.Label,
        label: 'Kind',
        description: 'What sort of article it is',
        component: {
          type: ComponentType.StringSelect,
          custom_id: 'kind',
          min_values: 1,
          max_values: 1,
          options: choices,
        },
      },
      {
        type: ComponentType.Label,
        label: 'Channels',
        component: { type: ComponentType.ChannelSelect, custom_id: 'channels', min_values: 1, max_values: 3 },
      },
      {
        type: ComponentType.Label,
        label: 'Members and roles',
        component: {
          type: ComponentType.MentionableSelect,
          custom_id: 'people',
          min_values: 1,
          max_values: 5,
          required: false,
        },
      },
      {
        type: ComponentType.Label,
        label: 'Tell them',
        description: 'They get a message at once',
        component: { type: ComponentType.Checkbox, custom_id: 'tell' },
      },
    ],
  },
  {
    custom_id: 'files',
    title: 'Add articles',
    components: [
      {
        type: ComponentType.Label,
        label: 'Files',
        description: 'Markdown, text or PDF',
        component: {
          type: ComponentType.FileUpload,
          custom_id: 'files',
          max_values: 3,
          file_types: ['.md', '.txt', '.pdf'],
        },
      },
      {
        type: ComponentType.Label,
        label: 'Kind',
        component: { type: ComponentType.RadioGroup, custom_id: 'kind', options: choices },
      },
      {
        type: ComponentType.Label,
        label: 'Also for',
        description: 'At most two',
        component: { type: ComponentType.CheckboxGroup, custom_id: 'also', max_values: 2, options: choices },
      },
    ],
  },
];

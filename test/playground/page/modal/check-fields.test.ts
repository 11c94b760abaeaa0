import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { fieldProblems } from '../../../../src/playground/page/modal/check-fields.ts';
import { initialContents, type FieldContent } from '../../../../src/playground/page/modal/field-content.ts';
import type { ModalField } from '../../../../src/playground/page/modal/form-fields.ts';
import { sentFields } from '../../../../src/playground/page/modal/sent-fields.ts';
import { shownProblems } from '../../../../src/playground/page/modal/shown-problems.ts';

const options = [
  { label: 'One', value: '1', default: true },
  { label: 'Two', value: '2' },
];
const text: ModalField = {
  type: ComponentType.TextInput,
  custom_id: 'text',
  style: TextInputStyle.Short,
  min_length: 2,
  max_length: 4,
};
const check: ModalField = { type: ComponentType.CheckboxGroup, custom_id: 'check', max_values: 1, options };
const files: ModalField = { type: ComponentType.FileUpload, custom_id: 'files', required: false };
const radio: ModalField = { type: ComponentType.RadioGroup, custom_id: 'radio', options, required: false };

const kinds = (field: ModalField, content: FieldContent) =>
  fieldProblems([field], new Map([[field.custom_id, content]])).map(({ kind }) => kind);
const typed = (value: string): FieldContent => ({ kind: 'text', text: value });
const chosen = (...values: string[]): FieldContent => ({ kind: 'chosen', values });

describe('a form before it is sent', () => {
  it('has what is required, as fields are unless they say otherwise', () => {
    expect(kinds(text, typed(''))).toEqual(['required']);
    expect(kinds({ ...text, required: false }, typed(''))).toEqual([]);
    expect(kinds(files, { kind: 'files', files: [] })).toEqual([]);
    expect(kinds(check, chosen())).toEqual(['required']);
  });

  it('keeps to the lengths of texts, also where they need not be there', () => {
    expect(kinds({ ...text, required: false }, typed('x'))).toEqual(['too-short']);
    expect(kinds(text, typed('xxxxx'))).toEqual(['too-long']);
    expect(kinds(text, typed('xx'))).toEqual([]);
  });

  it('keeps to the number of choices', () => {
    expect(kinds(check, chosen('1', '2'))).toEqual(['too-long']);
  });

  it('says of texts how many characters, and of choices how many', () => {
    const { ofFields, others } = shownProblems(
      [
        { kind: 'too-long', option: 'text', bound: 4 },
        { kind: 'too-long', option: 'check', bound: 1 },
        { kind: 'disabled', customId: 'gone' },
      ],
      [text, check],
      'en-GB',
    );
    expect(ofFields.get('text')).toBe('Must be at most 4 characters long.');
    expect(ofFields.get('check')).toBe('Choose at most 1.');
    expect(others).toHaveLength(1);
  });
});

describe('a form that is sent', () => {
  const form = {
    custom_id: 'form',
    title: 'Form',
    components: [text, radio, check, files].map((component) => ({
      type: ComponentType.Label as const,
      label: 'Label',
      component,
    })),
  };

  it('tells what was there from the start', async () => {
    const values = await sentFields(form, initialContents(form), () => Promise.reject(new Error('no files')));
    expect(values).toEqual({ text: '', radio: '1', check: ['1'], files: [] });
  });

  it('says nothing of a group of which none is chosen, and uploads its files', async () => {
    const contents = new Map([
      ...initialContents(form),
      ['radio', chosen()] as const,
      ['files', { kind: 'files', files: [new File(['x'], 'a.md')] }] as const,
    ]);
    const values = await sentFields(form, contents, ({ name }) => Promise.resolve({ upload: `up-${name}` }));
    expect(values).not.toHaveProperty('radio');
    expect(values['files']).toEqual([{ upload: 'up-a.md' }]);
  });
});

import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { parseForm } from '../../../src/playground/rules/form.ts';
import { modalForm } from '../../../src/playground/rules/modal-form.ts';

const input = (more: object = {}) => ({
  type: ComponentType.TextInput,
  custom_id: 'question',
  style: TextInputStyle.Short,
  ...more,
});
const label = (component: object, more: object = {}) => ({
  type: ComponentType.Label,
  label: 'Question',
  component,
  ...more,
});
const modal = (more: object = {}) => ({ custom_id: 'next', title: 'Ask on', components: [label(input())], ...more });

function problems(body: object): unknown {
  const result = parseForm(modalForm, body);
  return result.ok ? null : result.refusal.errors;
}

test.each([
  ['a label with a text input', modal()],
  ['the older row with a text input', modal({ components: [{ type: 1, components: [input({ label: 'Question' })] }] })],
  ['a text between', modal({ components: [{ type: ComponentType.TextDisplay, content: 'Hello' }, label(input())] })],
  [
    'full lengths',
    modal({
      custom_id: 'x'.repeat(100),
      title: 'x'.repeat(45),
      components: ['1', '2', '3', '4', '5'].map((custom_id) =>
        label(input({ custom_id, max_length: 4000, placeholder: 'x'.repeat(100) }), {
          label: 'x'.repeat(45),
          description: 'x'.repeat(100),
        }),
      ),
    }),
  ],
])('takes %s', (_what, body) => {
  expect(problems(body)).toBeNull();
});

test.each([
  ['a title of 46 characters', modal({ title: 'x'.repeat(46) }), ['title']],
  ['no title', modal({ title: undefined }), ['title']],
  ['a custom id of 101 characters', modal({ custom_id: 'x'.repeat(101) }), ['custom_id']],
  ['nothing in it', modal({ components: [] }), ['components']],
  [
    'six things in it',
    modal({ components: ['1', '2', '3', '4', '5', '6'].map((custom_id) => label(input({ custom_id }))) }),
    ['components'],
  ],
  [
    'a label of 46 characters',
    modal({ components: [label(input(), { label: 'x'.repeat(46) })] }),
    ['components', '0', 'label'],
  ],
  ['an input outside a label', modal({ components: [input()] }), ['components', '0', 'type']],
  [
    'a longest text below the shortest',
    modal({ components: [label(input({ min_length: 10, max_length: 9 }))] }),
    ['components', '0', 'component', 'min_length'],
  ],
  [
    'a text of more than 4000 characters',
    modal({ components: [label(input({ max_length: 4001 }))] }),
    ['components', '0', 'component', 'max_length'],
  ],
  [
    'a prefilled text longer than allowed',
    modal({ components: [label(input({ max_length: 2, value: 'abc' }))] }),
    ['components', '0', 'component', 'value'],
  ],
  ['one custom id twice', modal({ components: [label(input()), label(input())] }), ['components', '_errors']],
  [
    'a menu that is disabled',
    modal({
      components: [label({ type: 3, custom_id: 'm', options: [{ label: 'a', value: 'a' }], disabled: true })],
    }),
    ['components', '_errors'],
  ],
  [
    'a row without the label',
    modal({ components: [{ type: 1, components: [input()] }] }),
    ['components', '0', 'components'],
  ],
])('refuses %s', (_what, body, path) => {
  expect(problems(body)).toHaveProperty(path);
});

import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { parseForm } from '../../../src/playground/rules/form.ts';
import { EMPTY_BODY, applyForm, type MessageBody } from '../../../src/playground/rules/message-body.ts';
import { SETTABLE_FLAGS, messageForm } from '../../../src/playground/rules/message-form.ts';
import type { FormErrors, Result } from '../../../src/playground/rules/refusal.ts';

const V2 = MessageFlags.IsComponentsV2;

/** What a bot's reply becomes. */
function reply(body: object, before: MessageBody = EMPTY_BODY): Result<MessageBody> {
  const sent: unknown = JSON.parse(JSON.stringify(body));
  const form = parseForm(messageForm, sent);
  return form.ok ? applyForm(before, form.value, SETTABLE_FLAGS.reply) : form;
}

/** `path code` of everything that is wrong with a reply; its error code where that is not about its form. */
function wrong(body: object, before?: MessageBody): string[] {
  const result = reply(body, before);
  if (result.ok) return [];
  return result.refusal.errors === undefined ? [String(result.refusal.code)] : flatten(result.refusal.errors, []);
}

function flatten(errors: FormErrors, path: string[]): string[] {
  return Object.entries(errors).flatMap(([key, value]) =>
    Array.isArray(value)
      ? value.map(({ code }) => `${path.join('.')} ${code}`)
      : value === undefined
        ? []
        : flatten(value, [...path, key]),
  );
}

const text = (content = 'text') => ({ type: ComponentType.TextDisplay, content });
const button = (more: object = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  custom_id: 'id',
  label: 'Label',
  ...more,
});
const link = (more: object = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Link,
  url: 'https://example.org',
  label: 'Label',
  ...more,
});
const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const option = (value: string, more: object = {}) => ({ label: 'Label', value, ...more });
const select = (more: object = {}) => ({
  type: ComponentType.StringSelect,
  custom_id: 'id',
  options: [option('1'), option('2')],
  ...more,
});
const section = (more: object = {}) => ({
  type: ComponentType.Section,
  components: [text()],
  accessory: button(),
  ...more,
});
const container = (...components: object[]) => ({ type: ComponentType.Container, components });
const v2 = (...components: object[]) => ({ flags: V2, components });

describe('a message with content', () => {
  test.each([
    ['2000 characters', { content: 'x'.repeat(2000) }, []],
    ['2001 characters', { content: 'x'.repeat(2001) }, ['content BASE_TYPE_MAX_LENGTH']],
    ['nothing', {}, ['50006']],
    ['nothing but spaces', { content: '  \n' }, ['50006']],
    ['an embed alone', { embeds: [{ title: 'x' }] }, []],
    [
      '6000 characters of embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] },
      [],
    ],
    [
      '6001 characters of embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000), title: 'x' }] },
      ['embeds MAX_EMBED_SIZE_EXCEEDED'],
    ],
    ['five rows', { components: [1, 2, 3, 4, 5].map((n) => row(button({ custom_id: `${n}` }))) }, []],
    [
      'six rows',
      { components: [1, 2, 3, 4, 5, 6].map((n) => row(button({ custom_id: `${n}` }))) },
      ['components BASE_TYPE_BAD_LENGTH'],
    ],
    ['a text display', { components: [text()] }, ['components.0.type UNION_TYPE_CHOICES']],
    [
      'a mention list beside its parse',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['123456789012345678'] } },
      ['allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
    ],
  ])('of %s', (_what, body, errors) => {
    expect(wrong(body)).toEqual(errors);
  });
});

describe('a message of components (V2)', () => {
  test.each([
    [
      'content beside them',
      { ...v2(text()), content: 'x' },
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'an embed beside them',
      { ...v2(text()), embeds: [{ title: 'x' }] },
      'embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      '41 of them',
      v2(...Array.from({ length: 41 }, () => text('x'))),
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '41 with the nested ones',
      v2(
        container(
          ...Array.from({ length: 10 }, (_, n) => section({ accessory: button({ custom_id: `${n}` }) })),
          ...Array.from({ length: 10 }, () => text('x')),
        ),
      ),
      'components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      '4001 characters together',
      v2(text('x'.repeat(4000)), container(text('x'))),
      'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['an empty text', v2(text('')), 'components.0.content BASE_TYPE_MIN_LENGTH'],
    [
      'a container in a container',
      v2(container(container(text()))),
      'components.0.components.0.type BASE_TYPE_CHOICES',
    ],
    ['a section without accessory', v2(section({ accessory: undefined })), 'components.0.accessory BASE_TYPE_REQUIRED'],
    [
      'a section of four texts',
      v2(section({ components: [1, 2, 3, 4].map(() => text()) })),
      'components.0.components BASE_TYPE_MAX_LENGTH',
    ],
    [
      'six buttons in a row',
      v2(row(...[1, 2, 3, 4, 5, 6].map((n) => button({ custom_id: `${n}` })))),
      'components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'a button beside a menu',
      v2(row(button(), select({ custom_id: 'other' }))),
      'components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'a label of 81 characters',
      v2(row(button({ label: 'x'.repeat(81) }))),
      'components.0.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button with nothing on it',
      v2(row(button({ label: undefined }))),
      'components.0.components.0 BUTTON_COMPONENT_INVALID',
    ],
    [
      'a custom id of 101 characters',
      v2(row(button({ custom_id: 'x'.repeat(101) }))),
      'components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH',
    ],
    [
      'an empty custom id',
      v2(row(button({ custom_id: '' }))),
      'components.0.components.0.custom_id BASE_TYPE_MIN_LENGTH',
    ],
    [
      'no custom id',
      v2(row(button({ custom_id: undefined }))),
      'components.0.components.0.custom_id BASE_TYPE_REQUIRED',
    ],
    ['a custom id twice', v2(row(button()), container(section())), 'components COMPONENT_CUSTOM_ID_DUPLICATED'],
    [
      'an address of 513 characters',
      v2(row(link({ url: `https://example.org/${'x'.repeat(493)}` }))),
      'components.0.components.0.url BASE_TYPE_MAX_LENGTH',
    ],
    [
      'an address of another scheme',
      v2(row(link({ url: 'ftp://example.org' }))),
      'components.0.components.0.url URL_TYPE_INVALID_SCHEME',
    ],
    ['a broken address', v2(row(link({ url: 'https://' }))), 'components.0.components.0.url URL_TYPE_INVALID_SCHEME'],
    ['a link that reports', v2(row(link({ custom_id: 'id' }))), 'components.0.components.0.custom_id BASE_TYPE_BAD'],
    [
      'a menu without options',
      v2(row(select({ options: [] }))),
      'components.0.components.0.options BASE_TYPE_MIN_LENGTH',
    ],
    [
      'a menu of 26',
      v2(row(select({ options: Array.from({ length: 26 }, (_, n) => option(`${n}`)) }))),
      'components.0.components.0.options BASE_TYPE_MAX_LENGTH',
    ],
    [
      'two options of one value',
      v2(row(select({ options: [option('1'), option('1')] }))),
      'components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'an option label of 101 characters',
      v2(row(select({ options: [option('1', { label: 'x'.repeat(101) })] }))),
      'components.0.components.0.options.0.label BASE_TYPE_MAX_LENGTH',
    ],
    [
      'an option description of 101 characters',
      v2(row(select({ options: [option('1', { description: 'x'.repeat(101) })] }))),
      'components.0.components.0.options.0.description BASE_TYPE_MAX_LENGTH',
    ],
    [
      'an option value of 101 characters',
      v2(row(select({ options: [option('x'.repeat(101))] }))),
      'components.0.components.0.options.0.value BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a menu of more choices than options',
      v2(row(select({ max_values: 3 }))),
      'components.0.components.0.max_values BASE_TYPE_BAD',
    ],
    [
      'a colour beyond white',
      v2({ ...container(text()), accent_color: 0x1000000 }),
      'components.0.accent_color NUMBER_TYPE_MAX',
    ],
    [
      'a file from the web',
      v2({ type: ComponentType.File, file: { url: 'https://example.org/a' } }),
      'components.0.file.url STRING_TYPE_REGEX',
    ],
  ])('is refused for %s', (_what, body, error) => {
    expect(wrong(body)).toContain(error);
  });

  test('is taken with 40 components and 4000 characters', () => {
    const texts = Array.from({ length: 39 }, () => text('x'.repeat(100)));
    expect(wrong(v2(container(...texts)))).toEqual([]);
    expect(wrong(v2(text('x'.repeat(4000))))).toEqual([]);
  });

  test('is taken with labels, values and addresses of full length', () => {
    const longest = select({
      custom_id: 'x'.repeat(100),
      options: Array.from({ length: 25 }, (_, n) => option(`${n}`.padEnd(100, 'x'), { label: 'x'.repeat(100) })),
    });
    const url = `https://example.org/${'x'.repeat(492)}`;
    expect(wrong(v2(row(longest), row(button({ label: 'x'.repeat(80) }), link({ url }))))).toEqual([]);
    expect(wrong(v2(row(link({ url: 'discord://-/channels/1' }))))).toEqual([]);
  });

  test('gets numbers for its components and the looks that it does not name', () => {
    expect(reply(v2(container(section(), { type: ComponentType.Separator })))).toMatchObject({
      value: {
        components: [
          {
            id: 1,
            accent_color: null,
            spoiler: false,
            components: [
              { id: 2, components: [{ id: 3 }], accessory: { id: 4 } },
              { id: 5, divider: true, spacing: 1 },
            ],
          },
        ],
      },
    });
  });
});

describe('an edit', () => {
  const before = (body: object): MessageBody => {
    const result = reply(body);
    if (!result.ok) throw new Error('the first message is wrong');
    return result.value;
  };

  test('leaves what it does not name', () => {
    const edited = reply({ embeds: [{ title: 'new' }] }, before({ content: 'old' }));
    expect(edited).toMatchObject({ value: { content: 'old', embeds: [{ title: 'new' }] } });
  });

  test('cannot leave a message empty', () => {
    expect(wrong({ content: null }, before({ content: 'old' }))).toEqual(['50006']);
  });

  test('turns content into components only if it takes the content away', () => {
    const old = before({ content: 'old' });
    expect(wrong(v2(text()), old)).toEqual(['content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2']);
    expect(wrong({ ...v2(text()), content: null }, old)).toEqual([]);
  });

  test('never turns components back into content', () => {
    const old = before(v2(text()));
    expect(wrong({ content: 'new', components: [], flags: 0 }, old)).toEqual([
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
    expect(reply({ flags: 0, components: [text('new')] }, old)).toMatchObject({ value: { flags: V2 } });
  });

  test('sets and unsets the suppression of previews', () => {
    const old = before({ content: 'https://example.org', flags: MessageFlags.SuppressEmbeds });
    expect(old.flags).toBe(MessageFlags.SuppressEmbeds);
    expect(reply({ flags: 0 }, old)).toMatchObject({ value: { flags: 0 } });
  });

  test('ignores flags that are not for bots to set', () => {
    expect(before({ content: 'x', flags: MessageFlags.Crossposted | MessageFlags.Ephemeral }).flags).toBe(
      MessageFlags.Ephemeral,
    );
  });
});

import { ButtonStyle, ComponentType, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { renderText } from '../../src/playground/render-text.ts';

const answer: APIMessageTopLevelComponent = {
  type: ComponentType.Container,
  components: [
    { type: ComponentType.TextDisplay, content: '### Wat zei hij?' },
    { type: ComponentType.TextDisplay, content: '> Hij zei: **niets**.\n> En ging.\n\\[1\\] Titel › ¶ 7' },
    { type: ComponentType.Separator, divider: true },
    {
      type: ComponentType.Section,
      components: [{ type: ComponentType.TextDisplay, content: '-# uit *de krant*' }],
      accessory: { type: ComponentType.Button, style: ButtonStyle.Link, url: 'https://example.org', label: 'Bron' },
    },
    {
      type: ComponentType.ActionRow,
      components: [
        { type: ComponentType.Button, style: ButtonStyle.Primary, custom_id: 'a', label: 'Meer' },
        {
          type: ComponentType.Button,
          style: ButtonStyle.Primary,
          custom_id: 'b',
          emoji: { name: '👍' },
          disabled: true,
        },
      ],
    },
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: 'c',
          placeholder: 'Kies',
          options: [
            { label: 'Een', value: '1', description: 'de eerste' },
            { label: 'Twee', value: '2' },
          ],
        },
      ],
    },
  ],
};

test('a message reads as plain lines', () => {
  expect(renderText({ content: '', components: [answer] }, { colours: false })).toBe(
    [
      'Wat zei hij?',
      '│ Hij zei: niets.',
      '│ En ging.',
      '[1] Titel › ¶ 7',
      '────────────────────────────────────────',
      'uit de krant',
      '[Bron](https://example.org)',
      '[Meer] [👍]',
      '[Kies ▾]',
      '  Een: de eerste',
      '  Twee',
    ].join('\n'),
  );
});

test('with colours, emphasis shows', () => {
  const shown = renderText({ content: '**vet** en *schuin*', components: [] }, { colours: true });
  expect(shown).toBe('\u001b[1mvet\u001b[22m en \u001b[3mschuin\u001b[23m');
});

test('a link shows its label and where it leads', () => {
  const content = '[¶ 7](https://example.org) en https://example.net';
  expect(renderText({ content, components: [] }, { colours: false })).toBe(
    '¶ 7 (https://example.org) en https://example.net',
  );
});

test('a control character of a text or a label is shown, not obeyed', () => {
  const row: APIMessageTopLevelComponent = {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.Button, style: ButtonStyle.Primary, custom_id: 'a', label: 'a\u001b[2J' }],
  };
  expect(renderText({ content: '> \u001b]0;titel\u0007', components: [row] }, { colours: false })).toBe(
    '│ ␛]0;titel␇\n[a␛[2J]',
  );
});

test('files are told by their alt text, or their name', () => {
  const file = { id: '1', title: null, contentType: null, bytes: new Uint8Array(), ephemeral: false, path: '/a' };
  const attachments = [
    { ...file, filename: 'chart.png', description: 'Een grafiek' },
    { ...file, filename: 'data.json', description: null },
  ];
  expect(renderText({ content: 'Zo.', components: [], attachments }, { colours: false })).toBe(
    'Zo.\n(Een grafiek)\n(data.json)',
  );
});

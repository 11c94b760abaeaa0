import { ButtonStyle, ComponentType, type APIMessageTopLevelComponent } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { messageViolations } from '../../../src/discord/message/message-limits.ts';

function text(content: string, id?: number) {
  return { type: ComponentType.TextDisplay as const, content, ...(id === undefined ? {} : { id }) };
}

function button(custom_id: string, label = 'Knop') {
  return { type: ComponentType.Button as const, style: ButtonStyle.Secondary as const, custom_id, label };
}

function row(...buttons: readonly ReturnType<typeof button>[]): APIMessageTopLevelComponent {
  return { type: ComponentType.ActionRow, components: [...buttons] };
}

function menu(values: readonly string[], label = 'Keuze'): APIMessageTopLevelComponent {
  const options = values.map((value) => ({ value, label }));
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: 'menu', options }],
  };
}

function violations(...components: readonly APIMessageTopLevelComponent[]): readonly string[] {
  return messageViolations({ components });
}

describe('a message', () => {
  it('may be sent as long as it is within all limits', () => {
    expect(
      violations(text('a'.repeat(3999)), text('a', 1000), row(button('1'), button('2')), menu(['3', '4'])),
    ).toEqual([]);
  });

  it('has forty components at most, nested ones and rows counted', () => {
    const rows = Array.from({ length: 7 }, (_, r) => row(...[1, 2, 3, 4, 5].map((b) => button(`${r}-${b}`))));
    expect(violations(...rows)).toEqual(['components: 42, not 1 to 40']);
  });

  it('shows four thousand characters at most, however they are divided', () => {
    expect(violations(text('a'.repeat(2000)), text('b'.repeat(2001)))).toEqual(['characters: 4001, not 0 to 4000']);
  });

  it('counts what stands inside a container', () => {
    const components = [text('a'.repeat(2000)), text('b'.repeat(2001))];
    expect(violations({ type: ComponentType.Container, components })).toEqual(['characters: 4001, not 0 to 4000']);
  });

  it.each([
    ['nothing in it', []],
    ['an empty text', [text('')]],
    ['an empty row', [row()]],
    ['six buttons in a row', [row(...['1', '2', '3', '4', '5', '6'].map((id) => button(id)))]],
    ['a button without a label', [row(button('1', ''))]],
    ['a label too long', [row(button('1', 'a'.repeat(81)))]],
    ['a custom id too long', [row(button('a'.repeat(101)))]],
    ['an empty custom id', [row(button(''))]],
    ['one custom id twice', [row(button('1'), button('1'))]],
    ['one id twice', [text('a', 7), text('b', 7)]],
    ['an id that stands for none', [text('a', 0)]],
    ['a menu without options', [menu([])]],
    ['a menu with too many options', [menu(Array.from({ length: 26 }, (_, index) => `${index}`))]],
    ['an option without a label', [menu(['1'], '')]],
    ['an option too long', [menu(['1'], 'a'.repeat(101))]],
    ['a value too long', [menu(['a'.repeat(101)])]],
    ['one value twice', [menu(['1', '1'])]],
    [
      'an address too long',
      [
        {
          type: ComponentType.ActionRow as const,
          components: [
            {
              type: ComponentType.Button as const,
              style: ButtonStyle.Link as const,
              label: 'Bron',
              url: `https://x.example/${'a'.repeat(500)}`,
            },
          ],
        },
      ],
    ],
    ['a component that is not checked', [{ type: ComponentType.Separator as const }]],
  ] satisfies readonly (readonly [string, APIMessageTopLevelComponent[]])[])('is not sent with %s', (_, components) => {
    expect(violations(...components)).toHaveLength(1);
  });
});

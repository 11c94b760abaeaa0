import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { typedValues } from '../src/typed-values.ts';

const hidden = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: '-',
  name_localizations: { nl: 'privé' },
} as const;
const length: Parameters<typeof typedValues>[0][number] = {
  type: ApplicationCommandOptionType.String,
  name: 'length',
  description: '-',
  choices: [{ name: 'Short (3 sentences)', name_localizations: { nl: 'Kort (3 zinnen)' }, value: 'short' }],
};

test.each([
  ['true', true],
  ['Ja', true],
  ['yes', true],
  ['waar', true],
  ['false', false],
  ['nee', false],
  ['NO', false],
  ['misschien', 'misschien'],
])('an option that is on or off takes %j for %j', (typed, value) => {
  expect(typedValues([hidden], { privé: typed }, 'nl')).toEqual({ privé: value });
});

test('of an option with choices the one that begins so is meant; any other text stays as it is', () => {
  expect(typedValues([length], { length: 'kort' }, 'nl')).toEqual({ length: 'Kort (3 zinnen)' });
  expect(typedValues([length], { length: 'epic' }, 'nl')).toEqual({ length: 'epic' });
});

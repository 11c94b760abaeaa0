import { describe, expect, it } from 'vitest';
import {
  checkedFields,
  contentsFor,
  contentsOf,
  fieldsFor,
  filledIn,
  nextRequired,
  remainingOptions,
  soundValues,
} from '../../../../src/playground/page/composer/command-fields.ts';
import { command, option } from './offered-commands.ts';

const ask = command('ask', 'vraag', [option('question', { required: true }), option('article'), option('private')]);

describe("a command's fields", () => {
  it('begin with what is required', () => {
    const fields = fieldsFor(ask, new Map(), []);
    expect(fields.map(({ key }) => key)).toEqual(['question']);
    expect(remainingOptions(ask, fields).map(({ key }) => key)).toEqual(['article', 'private']);
  });

  it('begin with what is filled in beforehand, named as its list names it', () => {
    const contents = contentsFor(ask, { private: true, question: 'Wat?', unknown: 1 }, ({ key }) =>
      key === 'private' ? [{ label: 'Ja', value: true }] : null,
    );
    expect(fieldsFor(ask, contents, []).map(({ key, content }) => [key, content])).toEqual([
      ['question', { kind: 'text', text: 'Wat?' }],
      ['private', { kind: 'choice', label: 'Ja', value: true }],
    ]);
  });

  it('say what was wrong until they are changed', () => {
    const problem = { kind: 'required', option: 'question' } as const;
    const fields = fieldsFor(ask, new Map(), [problem]);
    expect(fields[0]?.problem).toEqual(problem);
    expect(filledIn(fields, 'question', { kind: 'text', text: 'x' })[0]).toMatchObject({ problem: null });
  });

  it('are checked each by its own option, and the first that must be filled in yet is known', () => {
    const fields = fieldsFor(ask, new Map([['article', { kind: 'text', text: 'De brug' }]]), []);
    expect(nextRequired(ask, fields)?.key).toBe('question');
    expect(checkedFields(ask, fields, () => null).map(({ problem }) => problem?.kind ?? null)).toEqual([
      'required',
      null,
    ]);
    const filled = filledIn(fields, 'question', { kind: 'text', text: 'Wat?' });
    expect(nextRequired(ask, filled)).toBeUndefined();
    expect(soundValues(ask, filled, () => null)).toEqual({ question: 'Wat?', article: 'De brug' });
  });

  it('are the same ones when they are put away and taken out, also those that are empty', () => {
    const fields = fieldsFor(ask, new Map([['private', { kind: 'text', text: '' }]]), []);
    expect(fieldsFor(ask, contentsOf(fields), [])).toEqual(fields);
  });
});

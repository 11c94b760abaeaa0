import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { askOnModal } from '../../src/discord/message/ask-on-modal.ts';
import { noticeMessage } from '../../src/discord/message/notice-message.ts';
import { outcomeViolations } from '../../src/discord/outcome-violations.ts';
import { privately } from '../../src/discord/outcome.ts';
import { exampleArticle } from './example-article.ts';

const late = noticeMessage({ kind: 'busy' }, 'en');
const fine = askOnModal({ article: exampleArticle, private: false, language: 'nl' });

function violationsOf(changed: Partial<APIModalInteractionResponseCallbackData>): readonly string[] {
  return outcomeViolations({ kind: 'modal', modal: { ...fine, ...changed }, late });
}

describe('what Discord would refuse', () => {
  it('is nothing of what the bot sends', () => {
    expect(violationsOf({})).toEqual([]);
    expect(outcomeViolations({ kind: 'choices', choices: [{ name: 'Wat?', value: 'Wat?' }] })).toEqual([]);
    expect(outcomeViolations({ kind: 'choices', choices: [] })).toEqual([]);
    expect(outcomeViolations({ kind: 'remove' })).toEqual([]);
  });

  it('is a message without components, also where it stands in for a modal', () => {
    const empty = { components: [] };
    expect(outcomeViolations(privately(empty))).toEqual(['components: 0, not 1 to 40']);
    expect(outcomeViolations({ kind: 'update', message: empty })).toEqual(['components: 0, not 1 to 40']);
    expect(outcomeViolations({ kind: 'modal', modal: fine, late: empty })).toEqual(['components: 0, not 1 to 40']);
  });

  it('is a modal with a title or id that is too long, or nothing to fill in', () => {
    expect(violationsOf({ title: 'x'.repeat(46) })).toEqual(['characters of a title: 46, not 1 to 45']);
    expect(violationsOf({ custom_id: 'x'.repeat(101) })).toEqual(['characters of a custom id: 101, not 1 to 100']);
    expect(violationsOf({ components: [] })).toEqual(['fields: 0, not 1 to 5']);
  });

  it('is a field with a label that is too long', () => {
    const components = fine.components.map((field) => ({ ...field, label: 'x'.repeat(46) }));
    expect(violationsOf({ components })).toEqual(['characters of a label: 46, not 1 to 45']);
  });

  it('is a choice too many, or one without a name or with a value that is too long', () => {
    const choices = Array.from({ length: 26 }, (_, at) => ({ name: `${at}`, value: `${at}` }));
    expect(outcomeViolations({ kind: 'choices', choices })).toEqual(['choices: 26, not 0 to 25']);
    expect(outcomeViolations({ kind: 'choices', choices: [{ name: '', value: 'x'.repeat(101) }] })).toEqual([
      'characters of a choice: 0, not 1 to 100',
      'characters of its value: 101, not 1 to 100',
    ]);
  });
});

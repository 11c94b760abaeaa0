import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTION_LENGTH } from '../../src/discord/limits.ts';
import { messageQuestion } from '../../src/discord/message-question.ts';

describe('the question of a message', () => {
  it('is the message, where it is no more than a question', () => {
    expect(messageQuestion('Wat is de rol van Noord-Korea?')).toEqual({
      text: 'Wat is de rol van Noord-Korea?',
      taken: 'whole',
    });
  });

  it('is its question sentences, where it says more', () => {
    expect(messageQuestion('Ik las net het nieuws. Wat vindt Austin ervan? En Zelenskiy?\nBen benieuwd!')).toEqual({
      text: 'Wat vindt Austin ervan? En Zelenskiy?',
      taken: 'questions',
    });
  });

  it('is its opening, where it asks nothing', () => {
    const opening = 'Noord-Korea stuurt troepen naar Rusland.';
    const taken = messageQuestion(`${opening} ${'Dat is een hele zin over iets anders. '.repeat(10)}`);
    expect(taken?.text).toMatch(new RegExp(`^${opening} .*anders\\.$`));
    expect(taken?.taken).toBe('opening');
  });

  it('is cut at a word only where its first sentence is too long by itself', () => {
    const taken = messageQuestion('heel '.repeat(100));
    expect(taken?.text).toMatch(/^(heel )+heel$/);
    expect(taken?.taken).toBe('opening');
  });

  it('has no markup, mentions or addresses in it', () => {
    expect(messageQuestion('<@123> **wat** zei [Austin](https://x.example/a)? https://x.example <:blij:1>')?.text).toBe(
      'wat zei Austin?',
    );
  });

  it.each(['', '  \n', '<:blij:123>', 'https://x.example/plaatje.png', '?!'])('is not there in %j', (content) => {
    expect(messageQuestion(content)).toBeNull();
  });

  it('is never longer than a question may be, whatever the message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000, size: 'max' }), (content) => {
        const text = messageQuestion(content)?.text;
        if (text === undefined) return;
        expect(text.trim()).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(QUESTION_LENGTH);
      }),
    );
  });
});

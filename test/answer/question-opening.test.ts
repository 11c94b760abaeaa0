import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutOpening } from '../../src/answer/question-opening.ts';

describe('a question without its opening', () => {
  it.each([
    ['hé bot, weet jij misschien wie Austin is?', 'wie Austin is?'],
    ['hallo daar! wat is de rol van Meppel', 'wat is de rol van Meppel'],
    ['Vraagbaak: waar is de brug?', 'waar is de brug?'],
    ['Dag bot, waar is de brug?', 'waar is de brug?'],
    ['Dag, waar is de brug?', 'waar is de brug?'],
    ['Kun je me vertellen hoe laat het is?', 'hoe laat het is?'],
    ['ik zou graag willen weten wie dat zei', 'wie dat zei'],
    ['Can you please tell me what Austin said', 'what Austin said'],
    ['do you know where it is', 'where it is'],
    ['I was wondering: why?', 'why?'],
    ['Weißt du vielleicht, wer das ist?', 'wer das ist?'],
    ['  tell me, who?', 'who?'],
  ])('%s', (question, rest) => {
    expect(withoutOpening(question)).toBe(rest);
  });
});

describe('what is no opening stays', () => {
  it.each([
    'Wie weet je misschien nog?',
    'Dag van de bevrijding',
    'Dagen zonder regen',
    'Hallowien in Meppel',
    'botbreuk',
    'Weet je',
    'tell me',
    'Tell Mehmet',
    'Hoi',
    '',
  ])('%j', (question) => {
    expect(withoutOpening(question)).toBe(question);
  });

  it('as it is the end of the question, to the letter', () => {
    const piece = fc.constantFrom('hoi', 'bot', ' ', ', ', 'weet je', 'tell me', 'dag', 'x', '\n', '?');
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join('')),
        (question) => {
          const rest = withoutOpening(question);
          expect(question.endsWith(rest)).toBe(true);
          if (question.trim() !== '') expect(rest.trim()).not.toBe('');
        },
      ),
    );
  });
});

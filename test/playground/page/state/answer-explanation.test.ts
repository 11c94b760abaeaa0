import { expect, test } from 'vitest';
import type { Explained } from '../../../../src/playground/protocol/explained.ts';
import { AnswerExplanation } from '../../../../src/playground/page/state/answer-explanation.ts';

const explained = (full: string): Explained => ({ gist: [], language: 'nl', full });

/** Answers when it is told to, in any order. */
function slowBot() {
  const waiting = new Map<string, (explained: Explained | null) => void>();
  return {
    explain: (exchange: string) =>
      new Promise<Explained | null>((resolve) => {
        waiting.set(exchange, resolve);
      }),
    answer: (exchange: string, answer: Explained | null) => waiting.get(exchange)?.(answer),
  };
}

test('a late answer about an earlier question does not take the place of a later one', async () => {
  const [explanation, bot] = [new AnswerExplanation(), slowBot()];
  explanation.add('first');
  const first = explanation.look(bot.explain);
  explanation.add('second');
  const second = explanation.look(bot.explain);
  bot.answer('second', explained('of the second'));
  expect(await second).toBe(true);
  bot.answer('first', explained('of the first'));
  expect(await first).toBe(false);
  expect(explanation.explained).toEqual(explained('of the second'));
});

test('what asked nothing of the articles lets an earlier answer through, also a late one', async () => {
  const [explanation, bot] = [new AnswerExplanation(), slowBot()];
  explanation.add('question');
  const first = explanation.look(bot.explain);
  explanation.add('help');
  const second = explanation.look(bot.explain);
  bot.answer('help', null);
  expect(await second).toBe(false);
  bot.answer('question', explained('of the question'));
  expect(await first).toBe(true);
  expect(explanation.explained).toEqual(explained('of the question'));
});

test('of all that was done since the last look, the newest that has an explanation is told', async () => {
  const explanation = new AnswerExplanation();
  for (const exchange of ['old', 'asked', 'help']) explanation.add(exchange);
  const looked: string[] = [];
  const explain = (exchange: string) => {
    looked.push(exchange);
    return Promise.resolve(exchange === 'help' ? null : explained(exchange));
  };
  expect(await explanation.look(explain)).toBe(true);
  expect(explanation.explained?.full).toBe('asked');
  expect(looked).toEqual(['help', 'asked']);
  expect(await explanation.look(explain)).toBe(false);
});

test('what is shown is told anew in another language, where a late answer in the former one changes nothing', async () => {
  const [explanation, inDutch, inEnglish] = [new AnswerExplanation(), slowBot(), slowBot()];
  explanation.add('asked');
  await explanation.look(() => Promise.resolve(explained('first')));
  explanation.again();
  const dutch = explanation.look(inDutch.explain);
  explanation.again();
  const english = explanation.look(inEnglish.explain);
  inEnglish.answer('asked', explained('English'));
  expect(await english).toBe(true);
  inDutch.answer('asked', explained('Nederlands'));
  expect(await dutch).toBe(false);
  expect(explanation.explained?.full).toBe('English');
});

test('what is still being asked of a stand-in that is gone is not shown', async () => {
  const [explanation, bot] = [new AnswerExplanation(), slowBot()];
  explanation.add('asked');
  const look = explanation.look(bot.explain);
  explanation.forget();
  bot.answer('asked', explained('of a former one'));
  expect(await look).toBe(false);
  expect(explanation.explained).toBeNull();
});

import { beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../src/cli/run-cli.ts';
import type { Library } from '../src/library/library.ts';
import { isEphemeral } from '../src/playground/world/message.ts';
import { fakeTerminal } from './cli/fake-terminal.ts';
import { idleWorld } from './cli/idle-world.ts';
import { startTestBot, textOf } from './discord/fixture.ts';
import { shippedLibrary } from './shipped-library.ts';

const OFF_TOPIC = 'Wat wordt het weer morgen?';

/** What has to be asked of the first article everywhere, with the paragraph that answers. */
const QUESTIONS: readonly (readonly [question: string, passage: number])[] = [
  ['Oplevende bezorgdheid over de betrokkenheid van Noord-Korea in het Oekraïne-conflict', 5],
  ['Wat is de rol van Noord-Korea in het Oekraïne-conflict?', 6],
  ['Belangrijkste uitdagingen en controverses', 7],
  ['Voordelen en nadelen van Noord-Korea’s betrokkenheid', 8],
  ['Wat moet de internationale gemeenschap doen?', 10],
  ['Wat vindt Lloyd Austin van de berichten?', 3],
  ['wat moet de internatonale gemeenschap doen', 10],
  ["What is North Korea's role?", 6],
];

describe('in the terminal', () => {
  async function ask(question: string) {
    const { terminal, stdout } = fakeTerminal({ locale: 'nl-NL' });
    const exitCode = await runCli(['ask', question, '--json'], idleWorld({ terminal, knowledgeDir: 'knowledge' }));
    const answer: unknown = JSON.parse(stdout.text);
    return { exitCode, answer };
  }

  test.each(QUESTIONS)('%s → ¶ %i', async (question, passage) => {
    const { exitCode, answer } = await ask(question);
    expect(exitCode).toBe(0);
    expect(answer).toMatchObject({ kind: 'answered', quotations: [{ number: passage }] });
  });

  test(`${OFF_TOPIC} is declined`, async () => {
    const { exitCode, answer } = await ask(OFF_TOPIC);
    expect(exitCode).toBe(1);
    expect(answer).toMatchObject({ kind: 'declined', quotations: [] });
  });
});

describe('in Discord, through the stand-in', () => {
  let library: Library;
  beforeAll(async () => {
    library = await shippedLibrary();
  });

  test('every question is answered from its paragraph, for all to see', async () => {
    const { noor } = await startTestBot({ libraryFor: () => library });
    for (const [question, passage] of QUESTIONS) {
      const { message } = await noor.slash('vraag', { vraag: question }).answered();
      const cited = /\[1\\?\].*?¶ (\d+)/s.exec(textOf(message))?.[1];
      expect({ question, cited, private: isEphemeral(message) }).toEqual({
        question,
        cited: String(passage),
        private: false,
      });
    }
  });

  test(`${OFF_TOPIC} is declined, to the asker alone`, async () => {
    const { noor } = await startTestBot({ libraryFor: () => library });
    const { message } = await noor.slash('vraag', { vraag: OFF_TOPIC }).answered();
    expect(textOf(message)).toContain('geen antwoord');
    expect(isEphemeral(message)).toBe(true);
  });
});

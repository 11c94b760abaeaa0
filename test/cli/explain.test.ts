import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/run-cli.ts';
import { fakeTerminal } from './fake-terminal.ts';
import { idleWorld } from './idle-world.ts';
import { BRIDGE, knowledgeDir } from './knowledge-dir.ts';

async function ask(argv: readonly string[], setting: { readonly columns?: number; readonly article?: string } = {}) {
  const { article = BRIDGE, ...terminalOptions } = setting;
  const { terminal, stdout, stderr } = fakeTerminal(terminalOptions);
  const exitCode = await runCli(
    ['ask', ...argv],
    idleWorld({ terminal, knowledgeDir: knowledgeDir({ 'bridge.md': article }) }),
  );
  return { exitCode, out: stdout.text, err: stderr.text };
}

describe('ask --explain', () => {
  test('tells after the answer how it was found', async () => {
    const plain = await ask(['Tell me, who payed for the bridge?']);
    const { exitCode, out } = await ask(['Tell me, who payed for the bridge?', '--explain']);
    expect(exitCode).toBe(plain.exitCode);
    expect(out.startsWith(plain.out.trimEnd())).toBe(true);
    expect(out).toContain('\n  Left out  “Tell me,”, which opens the question\n  Asks for  a name\n');
    expect(out).toMatch(/\n {2}bridge {2}weight \d\.\d\d, \d+ % of the question\n {4}itself {8}bridg\u00a01\.00\n/);
    expect(out).toContain('\n> 1  bridge › Who paid for the bridge? › ¶ 2\n');
    expect(out).toMatch(/\n> 1 +\d+ % {2}The town paid for the bridge with a loan\.\n/);
    expect(out).toMatch(/\nConfidence 0\.\d\d: answered\n/);
  });

  test('keeps to the width of the terminal', async () => {
    for (const columns of [50, 80, 200]) {
      const { out } = await ask(['how did the town that has the bridge pay?', '--explain'], { columns });
      const widest = Math.max(
        ...stripVTControlCharacters(out)
          .split('\n')
          .map((line) => line.length),
      );
      expect(widest).toBeLessThanOrEqual(Math.min(columns, 100));
    }
  });

  test('aligns its columns', async () => {
    const { out } = await ask(['Who paid for the bridge?', '--explain']);
    const [, table = ''] = /› ¶ \d\n\n( +feature +1 +2\n.*?)\n\n/s.exec(out) ?? [];
    const rows = table.split('\n').filter((row) => !/^ {2}\w+ +\S+$/.test(row));
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  test('cannot steer a terminal, whatever the question and the article hold', async () => {
    const article = BRIDGE.replace('## Who paid', '## \u009b2JWho paid').replace('a loan', 'a \u001b]0;loan\u0007');
    const question = '\u001b[2J Tell me \u001b[31m who paid \u001b]0;the\u0007 bridge?';
    const { out } = await ask([question, '--explain'], { columns: 80, article });
    // What is left after our own styles are taken away is text alone.
    // eslint-disable-next-line no-control-regex -- a terminal style begins with a control character
    const rest = out.replaceAll(/\u001b\[\d+m/g, (code) => (/\[(?:1|2|22|36|39)m/.test(code) ? '' : code));
    expect(rest).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(rest).toContain('How this was found');
  });

  test.each([
    ['hello', 'Nothing was looked for: this is small talk, or an order to the bot.'],
    ['what is it?', 'Nothing was looked for: no word of the question carries a topic.'],
    ['What does tea in China cost on a Monday afternoon?', ': declined\n  Answered from 0.'],
    ['zxqj?', 'No passage has any of these words.'],
  ])('explains why %j is declined', async (question, why) => {
    const { exitCode, out } = await ask([question, '--explain']);
    expect(exitCode).toBe(1);
    expect(out).toContain(why);
  });

  test('says when there is no article to look in, and explains nothing', async () => {
    const { out } = await ask(['Who paid?', '--explain'], { article: '' });
    expect(out).toContain('There is no article to look in.');
    expect(out).not.toContain('How this was found');
  });

  test('gives a program the explanation as data, all features of it', async () => {
    const plain: unknown = JSON.parse((await ask(['Who paid for the bridge?', '--json'])).out);
    const explained: unknown = JSON.parse((await ask(['Who paid for the bridge?', '--json', '--explain'])).out);
    expect(plain).not.toHaveProperty('explanation');
    expect(explained).toMatchObject({
      kind: 'answered',
      explanation: {
        language: 'en',
        asked: 'name',
        outcome: 'answered',
        passages: [{ passage: 'bridge#2', isShown: true }, { passage: 'bridge#1' }],
        sentences: [{ number: 1, text: 'The town paid for the bridge with a loan.', isQuoted: true }, { number: 2 }],
      },
    });
  });

  test('is not for batches, which programs read', async () => {
    const { exitCode, err } = await ask(['--batch', '--explain']);
    expect(exitCode).toBe(2);
    expect(err).toContain("'--explain' cannot be used with option '--batch'");
  });
});

import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runCli } from '../src/cli/run-cli.ts';
import { readConfig } from '../src/config.ts';
import { start } from '../src/start.ts';
import { fakeTerminal } from './cli/fake-terminal.ts';
import { idleWorld } from './cli/idle-world.ts';

const readme = readFileSync('README.md', 'utf8');

/** The text of the first code block in that language. */
function block(language: string): string {
  const [, text = ''] = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(readme) ?? [];
  return text;
}

const transcripts = block('console')
  .split(/^\$ npx vraagbaak /m)
  .slice(1)
  .map((transcript): [command: string, output: string] => {
    const [command = '', ...output] = transcript.trimEnd().split('\n');
    return [command, output.join('\n')];
  });

test('the README shows a question, one that is declined, and a summary', () => {
  expect(transcripts.map(([command]) => command.split(' ')[0])).toEqual(['ask', 'ask', 'summary']);
});

test.each(transcripts)('`%s` prints what the README shows', async (command, output) => {
  const { terminal, stdout } = fakeTerminal({ locale: 'nl-NL' });
  const argv = Array.from(command.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare ?? '');
  await runCli(argv, idleWorld({ terminal, knowledgeDir: 'knowledge' }));
  expect(stdout.text.trimEnd()).toBe(output);
});

test('`/vraag` gives what the README shows', async () => {
  const reply = block('text').trimEnd();
  const read = readConfig({});
  if (!read.ok) throw new Error('the defaults are not valid');
  const { terminal, stdout } = fakeTerminal({ locale: 'nl-NL' });
  const stdin = new PassThrough();
  const stop = new AbortController();
  const ended = start({ knowledgeDir: 'knowledge' }, read.config, { ...terminal, stdin }, stop.signal);
  onTestFinished(async () => {
    stop.abort();
    await ended;
  });
  stdin.write(`${reply.split('\n')[0] ?? ''}\n`);
  await vi.waitFor(
    () => {
      expect(stdout.text).toContain(reply);
    },
    { timeout: 15_000 },
  );
});

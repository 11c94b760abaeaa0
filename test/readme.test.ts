import { readdirSync, readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from '../src/cli/run-cli.ts';
import { readConfig } from '../src/config.ts';
import { start } from '../src/start.ts';
import { fakeTerminal } from './cli/fake-terminal.ts';
import { idleWorld } from './cli/idle-world.ts';
import { eventually } from './eventually.ts';

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

test('`/vraag` answers what is seen in the picture at its top', async () => {
  const [, question = '', quotation = ''] = /alt="Asked “([^”]+)”, Vraagbaak quotes “([^”]+)”/.exec(readme) ?? [];
  expect(quotation).not.toBe('');
  const read = readConfig({ PLAYGROUND_PORT: '0' });
  if (!read.ok) throw new Error('nothing else is configured');
  const { terminal, stdout } = fakeTerminal({ locale: 'nl-NL' });
  const stdin = new PassThrough();
  const stop = new AbortController();
  const ended = start({ knowledgeDir: 'knowledge' }, read.config, { ...terminal, stdin }, stop.signal);
  onTestFinished(async () => {
    stop.abort();
    await ended;
  });
  stdin.write(`${question}\n`);
  await eventually(() => {
    expect(stdout.text).toContain(`${question}\n│ ${quotation}`);
  });
});

test('every picture that a document shows is there, and every one that is there is shown', () => {
  const documents = [
    'README.md',
    ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : [])),
  ];
  const shown = documents.flatMap((name) =>
    Array.from(readFileSync(name, 'utf8').matchAll(/\bpictures\/([\w-]+\.png)/g), ([, picture = '']) => picture),
  );
  expect([...new Set(shown)].sort()).toEqual(readdirSync('docs/pictures').sort());
});

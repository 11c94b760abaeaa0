import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COVERED_FEATURES, MISSED_FEATURES } from '../../src/answer/confidence-features.ts';
import { PASSAGE_FEATURES } from '../../src/answer/passage-features.ts';
import { SENTENCE_FEATURES } from '../../src/answer/sentence-features.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { fakeTerminal } from './fake-terminal.ts';
import { idleWorld } from './idle-world.ts';

const page = readFileSync('docs/ANSWERS.md', 'utf8');

/** The features that the table below a heading explains. */
function explained(heading: string): readonly string[] {
  const [, rest = ''] = page.split(`\n### ${heading}\n`);
  const [section = ''] = rest.split(/^#/m);
  return Array.from(section.matchAll(/^\| `(\w+)` +\| \S.* \| \S.* \|$/gm), ([, name = '']) => name);
}

describe('docs/ANSWERS.md', () => {
  test.each([
    ['Sentence features', SENTENCE_FEATURES],
    ['Passage features', PASSAGE_FEATURES],
    ['Confidence: it is about what is asked', COVERED_FEATURES],
    ['Confidence: and yet it does not answer', MISSED_FEATURES],
  ])('explains every feature: %s', (heading, features) => {
    expect(explained(heading)).toEqual(features);
  });

  // When the model was learnt anew: put the lines that are printed now in the place of those before, by whole lines.
  test('shows lines of a real explanation, in order', async () => {
    const [, question = '', shown = ''] =
      /^```console\n\$ npx vraagbaak ask --explain "([^"]+)"\n(.*?)\n```/ms.exec(page) ?? [];
    const { terminal, stdout } = fakeTerminal({ locale: 'nl-NL' });
    await runCli(['ask', '--explain', question], idleWorld({ terminal, knowledgeDir: 'knowledge' }));
    const lines = stdout.text.split('\n');
    let from = 0;
    const strange = shown.split('\n').filter((line) => {
      if (line === '…') return false;
      const at = lines.indexOf(line, from);
      if (at >= 0) from = at + 1;
      return at < 0;
    });
    expect(shown).not.toBe('');
    expect(strange).toEqual([]);
  });
});

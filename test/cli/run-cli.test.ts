import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DeployOptions, StartOptions } from '../../src/cli/cli-world.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { fakeTerminal } from './fake-terminal.ts';
import { idleWorld } from './idle-world.ts';
import { BRIDGE, HARBOUR, knowledgeDir } from './knowledge-dir.ts';

interface Setting {
  readonly input?: string;
  readonly locale?: string;
  readonly knowledgeDir?: string;
  readonly unread?: readonly string[];
}

async function cli(argv: readonly string[], { knowledgeDir = '', unread = [], ...terminalOptions }: Setting = {}) {
  const { terminal, stdout, stderr } = fakeTerminal(terminalOptions);
  const calls: (StartOptions | DeployOptions)[] = [];
  const call = (options: StartOptions | DeployOptions) => {
    calls.push(options);
    return Promise.resolve(0 as const);
  };
  const world = idleWorld({ terminal, version: '1.2.3', knowledgeDir, unread, start: call, deploy: call });
  const exitCode = await runCli(argv, world);
  return { exitCode, out: stdout.text, err: stderr.text, calls };
}

const json = (text: string): unknown => JSON.parse(text);

describe('ask', () => {
  test('quotes the article with a citation', async () => {
    const { exitCode, out, err } = await cli(['ask', 'Who paid for the bridge?'], {
      knowledgeDir: knowledgeDir({ 'bridge.md': BRIDGE }),
    });
    expect(out).toMatch(
      /^The town paid for the bridge with a loan\..*\n\[1\] The new bridge › Who paid for the bridge\? › ¶ 2\n/,
    );
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
  });

  test('says so where the articles do not answer, in the language of the terminal, and exits 1', async () => {
    const dir = knowledgeDir({ 'bridge.md': BRIDGE });
    const english = await cli(['ask', 'What is the price of tea in China?'], { knowledgeDir: dir });
    expect(english.exitCode).toBe(1);
    expect(english.out).toContain('Questions that the articles do answer:\n- Who paid for the bridge?');
    const dutch = await cli(['ask', 'Wat kost thee in China?'], { knowledgeDir: dir, locale: 'nl-BE' });
    expect(dutch.out).toContain('Vragen waar de artikelen wel antwoord op geven:');
  });

  test('gives a program one JSON object on one line', async () => {
    const { out } = await cli(['ask', 'Who paid for the bridge?', '--json'], {
      knowledgeDir: knowledgeDir({ 'bridge.md': BRIDGE }),
    });
    expect(json(out)).toMatchObject({ question: 'Who paid for the bridge?', kind: 'answered' });
    expect(out.trim()).not.toContain('\n');
  });

  test('finds other words for words: the shipped ones, and those of the folder', async () => {
    const found = async (question: string, files: Readonly<Record<string, string>> = {}): Promise<unknown> => {
      const dir = knowledgeDir({ 'harbour.md': HARBOUR, ...files });
      return json((await cli(['ask', question, '--json'], { knowledgeDir: dir })).out);
    };
    const own = { 'synonyms.en.txt': 'harbour, blorp\n' };
    expect(await found('Where is the port?')).toMatchObject({ passages: [{ id: 'harbour#1' }] });
    expect(await found('Where is the blorp?')).toMatchObject({ passages: [] });
    expect(await found('Where is the blorp?', own)).toMatchObject({ passages: [{ id: 'harbour#1' }] });
  });

  test('looks in one article only when told so', async () => {
    const dir = knowledgeDir({ 'bridge.md': BRIDGE, 'harbour.md': HARBOUR });
    const { out } = await cli(['ask', 'Who paid for the bridge?', '--article', 'harbour', '--json'], {
      knowledgeDir: dir,
    });
    expect(out).not.toContain('bridge#');
  });

  test('lists the articles there are when the one named is not', async () => {
    const { exitCode, err } = await cli(['ask', 'Who?', '--article', 'brigde'], {
      knowledgeDir: knowledgeDir({ 'bridge.md': BRIDGE }),
    });
    expect(exitCode).toBe(2);
    expect(err).toBe('There is no article "brigde".\nChoose from:\n  bridge\n');
  });

  test('answers the lines that are piped in; one that is not answered makes it exit 1', async () => {
    const dir = knowledgeDir({ 'bridge.md': BRIDGE });
    const input = 'Who paid for the bridge?\n\nWhat is the price of tea in China?\n';
    const { exitCode, out } = await cli(['ask', '--json'], { knowledgeDir: dir, input });
    expect(out.trim().split('\n').map(json)).toMatchObject([{ kind: 'answered' }, { kind: 'declined' }]);
    expect(exitCode).toBe(1);
  });

  test('--batch answers JSON lines with JSON lines', async () => {
    const input = '{"id": "a", "question": "Who paid for the bridge?"}\n{"id": "b", "question": "hello"}\n';
    const { exitCode, out } = await cli(['ask', '--batch'], {
      knowledgeDir: knowledgeDir({ 'bridge.md': BRIDGE }),
      input,
    });
    expect(exitCode).toBe(0);
    expect(out.trim().split('\n').map(json)).toMatchObject([
      { id: 'a', kind: 'answered', quote: { passage: 'bridge#2' }, ms: 0 },
      { id: 'b', kind: 'declined', ms: 0 },
    ]);
  });

  test('--batch takes no question of its own', async () => {
    const { exitCode, err } = await cli(['ask', '--batch', 'Who?'], {
      knowledgeDir: knowledgeDir({ 'bridge.md': BRIDGE }),
    });
    expect(exitCode).toBe(2);
    expect(err).toContain('standard input');
  });

  test('says in one line that articles are broken, and answers from the rest', async () => {
    const dir = knowledgeDir({ 'bridge.md': BRIDGE, 'broken.md': 'No front matter.\n', 'bare.md': 'Nor here.\n' });
    const { exitCode, err } = await cli(['ask', 'Who paid for the bridge?'], { knowledgeDir: dir });
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: `2 problems in ${dir}; vraagbaak check lists them\n` });
  });

  test('takes a question of several words without quotation marks', async () => {
    const { out } = await cli(['ask', 'Who', 'paid', 'for', 'the', 'bridge?', '--json'], {
      knowledgeDir: knowledgeDir({ 'bridge.md': BRIDGE }),
    });
    expect(json(out)).toMatchObject({ question: 'Who paid for the bridge?', kind: 'answered' });
  });

  test.each(['', '  '])('says that the question %j is empty, and exits 2', async (question) => {
    const dir = knowledgeDir({ 'bridge.md': BRIDGE });
    const { exitCode, out, err } = await cli(['ask', question], { knowledgeDir: dir, locale: 'nl' });
    expect({ exitCode, out, err }).toEqual({ exitCode: 2, out: '', err: 'De vraag is leeg.\n' });
  });

  test('offers a program questions that the articles do answer when they do not answer this one', async () => {
    const { out } = await cli(['ask', 'What is the price of tea in China?', '--json'], {
      knowledgeDir: knowledgeDir({ 'bridge.md': BRIDGE }),
    });
    expect(json(out)).toMatchObject({ kind: 'declined', suggestions: ['Who paid for the bridge?'] });
  });
});

describe('summary', () => {
  test('summarises the only article in its own sentences, under their headings, with their paragraphs', async () => {
    const { exitCode, out } = await cli(['summary'], { knowledgeDir: knowledgeDir({ 'bridge.md': BRIDGE }) });
    expect(exitCode).toBe(0);
    expect(out).toBe(
      [
        'The new bridge',
        'Summary in 4 sentences from the article itself',
        '',
        'Introduction',
        '¶ 1   The bridge opened on Monday.',
        '¶ 1   It is 300 metres long.',
        '',
        'Who paid for the bridge?',
        '¶ 2   The town paid for the bridge with a loan.',
        '¶ 2   It will take twenty years to pay back.',
        '',
      ].join('\n'),
    );
  });

  test('summarises one section, found by a part of its heading', async () => {
    const dir = knowledgeDir({ 'bridge.md': BRIDGE, 'harbour.md': HARBOUR });
    const { out } = await cli(['summary', 'bridge', '--section', 'who', '--length', 'short', '--json'], {
      knowledgeDir: dir,
    });
    expect(json(out)).toMatchObject({
      article: 'bridge',
      section: 'Who paid for the bridge?',
      length: 'short',
      sentences: [
        { passage: 'bridge#2', number: 2, start: 0, end: 41, text: 'The town paid for the bridge with a loan.' },
        { passage: 'bridge#2' },
      ],
    });
  });

  test('names the sections that it leaves out', async () => {
    const dir = knowledgeDir({ 'bridge.md': `${BRIDGE}\n## Aside\n\nNobody minds.\n\n## Another\n\nNobody cares.\n` });
    const { out } = await cli(['summary', '--length', 'short'], { knowledgeDir: dir });
    expect(out).toMatch(/\n\nLeft out:\n- /);
  });

  test.each([
    [['summary'], 'Which article?'],
    [['summary', 'tunnel'], 'There is no article "tunnel".'],
    [['summary', 'bridge', '--section', 'when'], 'The article has no section "when".'],
    [['summary', 'bridge', '--length', 'endless'], 'Allowed choices are short, medium, long.'],
  ])('%j exits 2 and says what there is', async (argv, message) => {
    const dir = knowledgeDir({ 'bridge.md': BRIDGE, 'harbour.md': HARBOUR });
    const { exitCode, err, out } = await cli(argv, { knowledgeDir: dir });
    expect(exitCode).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe('');
  });
});

test('summary says that there are no articles where there are none, and exits 2', async () => {
  const { exitCode, err } = await cli(['summary'], { knowledgeDir: knowledgeDir({}) });
  expect({ exitCode, err }).toEqual({ exitCode: 2, err: 'There are no articles.\n' });
});

describe('articles', () => {
  test('lists title, slug, language and extent', async () => {
    const { out } = await cli(['articles'], { knowledgeDir: knowledgeDir({ 'bridge.md': BRIDGE }) });
    expect(out).toBe('The new bridge\nbridge (en): 2 sections, 2 paragraphs\n');
  });

  test('lists them for a program', async () => {
    const { out } = await cli(['articles', '--json'], { knowledgeDir: knowledgeDir({ 'bridge.md': BRIDGE }) });
    expect(json(out)).toEqual([
      {
        slug: 'bridge',
        title: 'The new bridge',
        language: 'en',
        source: null,
        published: null,
        sections: [null, 'Who paid for the bridge?'],
        passages: 2,
      },
    ]);
  });

  test('says so where there are none', async () => {
    const dir = knowledgeDir({});
    expect((await cli(['articles'], { knowledgeDir: dir, locale: 'nl' })).out).toBe(
      `Er staan geen artikelen in ${dir}.\n`,
    );
  });
});

describe('check', () => {
  test('tells of variables that are probably misspelt, beside what it finds', async () => {
    const dir = knowledgeDir({ 'bridge.md': BRIDGE });
    const { exitCode, err } = await cli(['check'], { knowledgeDir: dir, unread: ['LOG_LEVL (LOG_LEVEL?)'] });
    expect(exitCode).toBe(0);
    expect(err).toBe('not read, misspelt? LOG_LEVL (LOG_LEVEL?)\n');
  });

  test('has nothing to say of a sound folder', async () => {
    const { exitCode, out } = await cli(['check'], { knowledgeDir: knowledgeDir({ 'bridge.md': BRIDGE }) });
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: '1 article, no problems\n' });
  });

  test('tells file, line and remedy of every problem, and exits 1', async () => {
    const dir = knowledgeDir({
      'bridge.md': BRIDGE.replace('language: en', 'language: 12'),
      'harbour.md': HARBOUR,
      'harbour.questions.yaml': '"1":\n  - When did they leave?\n"7":\n  - Who?\n',
    });
    const { exitCode, out } = await cli(['check'], { knowledgeDir: dir });
    const lines = out.trim().split('\n');
    expect(exitCode).toBe(1);
    expect(lines[0]).toMatch(new RegExp(`^${join(dir, 'bridge.md')}:3: language is “12”\\. Make it `));
    expect(lines[1]).toBe(
      `${join(dir, 'harbour.questions.yaml')}:3: There is no passage 7: the article has 1. Correct the number.`,
    );
    expect(lines[2]).toBe('1 article, 2 errors');
  });

  test('does not fail for a warning, which leaves nothing out', async () => {
    const dir = knowledgeDir({ 'bridge.md': BRIDGE, 'notes.txt': 'Not an article.' });
    const { exitCode, out } = await cli(['check'], { knowledgeDir: dir });
    expect(exitCode).toBe(0);
    expect(out).toMatch(/notes\.txt:1: warning: .*\n1 article, 1 warning\n$/);
  });

  test("tells of the operator's lists of words too, and has nothing to say of a sound one", async () => {
    const sound = knowledgeDir({ 'harbour.md': HARBOUR, 'synonyms.en.txt': '# Ours\nharbour, haven\n' });
    expect(await cli(['check'], { knowledgeDir: sound })).toMatchObject({
      exitCode: 0,
      out: '1 article, no problems\n',
    });

    const dir = knowledgeDir({ 'harbour.md': HARBOUR, 'synonyms.en.txt': '# Ours\nharbour\n' });
    const { exitCode, out } = await cli(['check'], { knowledgeDir: dir });
    expect(exitCode).toBe(1);
    expect(out).toMatch(/synonyms\.en\.txt:2: At least two different words are expected here.*\n1 article, 1 error\n$/);
  });

  test('tells a program', async () => {
    const dir = knowledgeDir({ 'broken.md': 'No front matter.\n' });
    expect(json((await cli(['check', '--json'], { knowledgeDir: dir })).out)).toMatchObject({
      articles: 0,
      problems: [{ file: 'broken.md', line: 1, level: 'error', id: 'front-matter-missing' }],
    });
  });
});

describe('every command', () => {
  test.each([['ask', 'Who?'], ['summary'], ['articles'], ['check']])(
    '%s says what to do without a folder',
    async (...argv) => {
      const { exitCode, err } = await cli([...argv, '--knowledge', '/no/such/folder']);
      expect(exitCode).toBe(2);
      expect(err).toBe(
        '/no/such/folder: there is no such folder. Name the folder with your articles in KNOWLEDGE_DIR or with --knowledge.\n',
      );
    },
  );

  test.each([[[]], [['sumary']], [['ask', '--article']], [['deploy', '--guild', 'mine']]])(
    '%j is wrong usage: it says so and exits 2',
    async (argv) => {
      const { exitCode, err, out } = await cli(argv);
      expect(exitCode).toBe(2);
      expect(err).toMatch(/error: |Usage: /);
      expect(out).toBe('');
    },
  );

  test('a slip of the pen gets a suggestion', async () => {
    expect((await cli(['sumary'])).err).toContain('Did you mean summary?');
  });

  test('--help explains the exit codes and shows examples; --version gives the version', async () => {
    const help = await cli(['--help']);
    expect(help.exitCode).toBe(0);
    expect(help.out).toContain('Exit codes:\n  0  done');
    expect((await cli(['ask', '--help'])).out).toContain('Examples:\n  $ vraagbaak ask');
    for (const command of ['start', 'ask', 'summary', 'articles', 'check', 'deploy']) {
      expect((await cli([command, '--help'])).out, command).toContain('Exit codes:\n  0  done');
    }
    expect(await cli(['--version'])).toMatchObject({ exitCode: 0, out: '1.2.3\n' });
  });

  test('what breaks is told as such, with exit code 3', async () => {
    const { terminal, stderr } = fakeTerminal();
    const broken = () => Promise.reject(new Error('out of ink'));
    expect(await runCli(['start'], idleWorld({ terminal, start: broken }))).toBe(3);
    expect(stderr.text).toMatch(/^vraagbaak broke\. Please report this:\nError: out of ink/);
  });
});

test('start and deploy get their options', async () => {
  expect((await cli(['start'], { knowledgeDir: 'configured' })).calls).toEqual([{ knowledgeDir: 'configured' }]);
  expect((await cli(['start', '--knowledge', 'own'])).calls).toEqual([{ knowledgeDir: 'own' }]);
  expect((await cli(['deploy'])).calls).toEqual([{ guildId: null, dryRun: false }]);
  expect((await cli(['deploy', '--guild', '410000000000000001', '--dry-run'])).calls).toEqual([
    { guildId: '410000000000000001', dryRun: true },
  ]);
});

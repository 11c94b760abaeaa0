import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_SIDECAR_QUESTION_LENGTH, parseSidecar, type ParsedSidecar } from '../../src/article/parse-sidecar.ts';
import { articleOf } from '../article-of.ts';

const TWELVE_PASSAGES = articleOf(Array.from({ length: 12 }, (_, at) => `Alinea ${at + 1}. Nog een zin.`));

/** Passage 12 has ten sentences, every other has two. */
function sidecar(yaml: string): ParsedSidecar {
  return parseSidecar(yaml, TWELVE_PASSAGES, (text) => (text.startsWith('Alinea 12') ? 10 : 2));
}

describe('a sidecar', () => {
  test('gives passages and sentences other ways to ask for them, in its own order', () => {
    const yaml = ['"3":', '  - wat zei Washington  erover ', "'3.2':", '- Who is the Pentagon chief?', '1:', '- eerst'];
    expect(sidecar(yaml.join('\n'))).toEqual({
      questions: [
        { passage: 3, sentence: null, text: 'wat zei Washington erover' },
        { passage: 3, sentence: 2, text: 'Who is the Pentagon chief?' },
        { passage: 1, sentence: null, text: 'eerst' },
      ],
      problems: [],
    });
  });

  test('tells sentence 10 from sentence 1, quoted or not', () => {
    const bare = sidecar('12.1:\n  - de eerste\n12.10:\n  - de tiende\n');
    expect(bare.questions.map(({ sentence }) => sentence)).toEqual([1, 10]);
    expect(bare).toEqual(sidecar('"12.1":\n  - de eerste\n"12.10":\n  - de tiende\n'));
  });

  test('may ask for a year, or for yes', () => {
    expect(sidecar('1:\n  - 2024\n  - yes\n').questions.map(({ text }) => text)).toEqual(['2024', 'yes']);
  });

  test('may be empty', () => {
    for (const yaml of ['', '\n\n', '# nog niets\n', '{}']) {
      expect(sidecar(yaml)).toEqual({ questions: [], problems: [] });
    }
  });

  test('is read with the line ends of Windows', () => {
    const yaml = '1:\n- een\n- \n2:\n- twee\n';
    expect(sidecar(yaml.replaceAll('\n', '\r\n'))).toEqual(sidecar(yaml));
  });

  test('takes a line as long as a question may be', () => {
    const longest = 'a'.repeat(MAX_SIDECAR_QUESTION_LENGTH);
    expect(sidecar(`1:\n- ${longest}`).questions).toHaveLength(1);
    expect(sidecar(`1:\n- ${longest}a`)).toEqual({
      questions: [],
      problems: [{ id: 'question-too-long', params: { length: 301, limit: 300 }, level: 'error', line: 2 }],
    });
  });
});

test('everything wrong is reported at once, each with its line, and the rest is kept', () => {
  const yaml = [
    '"0":', //                                1
    '  - bij nul',
    'drie:', //                               3
    '  - bij drie',
    '"3.02":', //                             5
    '  - bij nul-twee',
    '"13":', //                               7
    '  - bij dertien',
    '"3.3":', //                              9
    '  - bij drie punt drie',
    '"1": los', //                            11
    '"2":', //                                12
    '"3":', //                                13
    '  - goed',
    '  -', //                                 15
    '  - "  "', //                            16
    '  - {a: b}', //                          17
    '  - wie: dan', //                        18
    '  - *los', //                            19
    '  - BIJ  dertien', //                    20
    '  - Goed', //                            21
    '3:', //                                  22
    '  - onder een dubbele sleutel',
    '[a, b]:', //                             24
    '  - bij een lijst',
  ].join('\n');
  expect(sidecar(yaml)).toEqual({
    questions: [{ passage: 3, sentence: null, text: 'goed' }],
    problems: [
      { line: 1, id: 'sidecar-key', params: { key: '0' }, level: 'error' },
      { line: 3, id: 'sidecar-key', params: { key: 'drie' }, level: 'error' },
      { line: 5, id: 'sidecar-key', params: { key: '3.02' }, level: 'error' },
      { line: 7, id: 'unknown-passage', params: { passage: 13, passages: 12 }, level: 'error' },
      { line: 9, id: 'unknown-sentence', params: { passage: 3, sentence: 3, sentences: 2 }, level: 'error' },
      { line: 11, id: 'not-a-list', params: { key: '1' }, level: 'error' },
      { line: 12, id: 'not-a-list', params: { key: '2' }, level: 'error' },
      { line: 15, id: 'question-empty', params: {}, level: 'error' },
      { line: 16, id: 'question-empty', params: {}, level: 'error' },
      { line: 17, id: 'question-not-text', params: {}, level: 'error' },
      { line: 18, id: 'question-not-text', params: {}, level: 'error' },
      { line: 19, id: 'question-not-text', params: {}, level: 'error' },
      { line: 20, id: 'question-duplicate', params: { question: 'BIJ dertien', firstLine: 8 }, level: 'error' },
      { line: 21, id: 'question-duplicate', params: { question: 'Goed', firstLine: 14 }, level: 'error' },
      { line: 22, id: 'duplicate-key', params: { key: '3', firstLine: 13 }, level: 'error' },
      { line: 24, id: 'sidecar-key', params: { key: '[a, b]' }, level: 'error' },
    ],
  });
});

describe('a sidecar that is no YAML gives nothing', () => {
  test('and names the first line of it that is wrong', () => {
    const parsed = sidecar('1:\n- "een" twee\n- goed\n2: %x\n');
    expect(parsed.questions).toEqual([]);
    expect(parsed.problems).toMatchObject([{ id: 'yaml-syntax', line: 2 }]);
  });

  test('or a list, or a text', () => {
    expect(sidecar('# eerst\n- een\n').problems).toMatchObject([{ id: 'yaml-not-a-mapping', line: 2 }]);
    expect(sidecar('een').problems).toMatchObject([{ id: 'yaml-not-a-mapping', line: 1 }]);
  });

  test.each([
    ['brackets', '['.repeat(20_000)],
    ['braces', '{a: '.repeat(20_000)],
    ['dashes', '- '.repeat(20_000)],
    ['lines', Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('or nested too deeply, by %s', (_, yaml) => {
    expect(sidecar(yaml)).toEqual({
      questions: [],
      problems: [{ id: 'too-deep', params: {}, level: 'error', line: 1 }],
    });
  });
});

test('any text whatever is read without an error, and no question of it is alike or blank', () => {
  const scraps = fc.constantFrom(
    '"1":',
    '1.2:',
    '12.10: ',
    '\n',
    '\n- ',
    '\n  - ',
    '[',
    ']',
    '{',
    ': ',
    '"',
    '&a ',
    '*a',
    '|',
    '#',
    '!x ',
    '---',
    'wat',
    ' ',
  );
  const yaml = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(yaml, (text) => {
      const questions = sidecar(text).questions.map((question) => question.text);
      expect(new Set(questions).size).toBe(questions.length);
      expect(questions.every((question) => question.trim() !== '')).toBe(true);
    }),
    { numRuns: 500 },
  );
});

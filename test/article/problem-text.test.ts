import { expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.ts';
import { parseSidecar } from '../../src/article/parse-sidecar.ts';
import { problemText } from '../../src/article/problem-text.ts';
import { articleOf } from '../article-of.ts';

function articleTexts(markdown: string): readonly string[] {
  return parseArticle('proef', markdown).problems.map(problemText);
}

test('says of an article what is wrong and how to mend it', () => {
  expect(articleTexts('---\nlanguage: dutch\nauteur: Jan\nsource: [a]\n---\n')).toEqual([
    'The article has no text to quote. Write at least one paragraph below the front matter.',
    'title is missing. Add a text of 1 to 250 characters, such as “title: What this article is called”.',
    'language is “dutch”. Make it a BCP 47 language tag, such as “language: nl” or “language: en-GB”.',
    '“auteur” is not read. What front matter may say: title, language, source, source.name, source.url, published.',
    'source is not a plain value. Make it a name and an address, such as “source: { name: Reuters, url: https://www.reuters.com/ }”.',
  ]);
});

test('says of a sidecar what is wrong and how to mend it', () => {
  const { problems } = parseSidecar('"2":\n- een\n"1.4":\n- Een\n', articleOf(['Een zin.']), () => 1);
  expect(problems.map(problemText)).toEqual([
    'There is no passage 2: the article has 1. Correct the number.',
    'There is no sentence 1.4: passage 1 has 1. Correct the number.',
    '“Een” stands on line 2 already. Keep it where it fits best.',
  ]);
});

test('says in plain words what in front matter is no YAML, once for one slip', () => {
  const slip = (yaml: string): readonly string[] => articleTexts(`---\n${yaml}\nlanguage: nl\n---\nTekst.`);
  const colon = 'The value holds a colon that does not belong to a key. Put quotes around the whole value.';
  expect(slip('title: Noord-Korea: de rol')).toEqual([colon]);
  expect(slip('title: Wat nu:')).toEqual([colon]);
  expect(slip('source: { name: Krant: Nieuws }')).toEqual([colon]);
  for (const value of ['[A] b', '{A} b', '*A b', '%A', '@A', '`A`', '"A" b', '> A', '- A']) {
    expect(slip(`title: ${value}`)).toEqual([expect.stringMatching(/^The value starts with a mark/)]);
  }
  for (const value of ['[A', '{A', '"A', "'A"]) {
    expect(slip(`title: ${value}`)).toEqual([expect.stringMatching(/^A quote or a bracket .* is never closed/)]);
  }
  for (const line of ['title A', 'title:A']) {
    expect(slip(line)).toEqual([expect.stringMatching(/^A line of the form “key: value” is expected/)]);
  }
  expect(slip('title: A\n  published: 2024-10-20')).toEqual([expect.stringMatching(/^The spaces before this line/)]);
  expect(slip('title: A\n\tpublished: 2024-10-20')).toEqual([
    'This is not valid YAML: Tabs are not allowed as indentation.',
  ]);
});

test('tells front matter without an end from none', () => {
  expect(articleTexts('---\ntitle: A\n\nTekst.')).toEqual(['The front matter has no end. Add a line --- below it.']);
});

test('does not tell an operator what programmers should call', () => {
  const { problems } = parseSidecar('1:\n- een\n---\n2:\n- twee\n', articleOf(['Een zin.']), () => 1);
  expect(problems.map(problemText).join()).not.toContain('parseAllDocuments');
});

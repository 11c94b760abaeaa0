import { expect, test } from 'vitest';
import { OwnTexts } from '../../../src/library/servers/own-texts.ts';
import { createSlices } from '../../../src/library/slices.ts';

/** Texts of an article each, so many UTF-16 units long, with how many of them the store was asked for at a time. */
function textsOf(units: number) {
  const asked: number[] = [];
  const texts = new OwnTexts(
    '1',
    {
      texts: (_, slugs) => {
        asked.push(slugs.length);
        const found = slugs.filter((slug) => slug !== 'weg');
        return slugs.includes('stuk')
          ? Promise.reject(new Error('disk'))
          : Promise.resolve(
              found.map((slug) => ({ slug, number: 1, hash: slug, markdown: 'a'.repeat(units), questions: '' })),
            );
      },
    },
    createSlices(),
  );
  return { texts, asked };
}

const slugs = Array.from({ length: 40 }, (_, at) => `artikel-${at}`);

test('short texts are read many together', async () => {
  const { texts, asked } = textsOf(100);
  const found = await Promise.all(slugs.map((slug) => texts.find(slug)));
  expect(found.map((text) => text?.slug)).toEqual(slugs);
  expect(asked).toEqual([4, 16, 16, 4]);
});

test('long ones one by one, as soon as it is seen that they are long', async () => {
  const { texts, asked } = textsOf(1_000_000);
  await Promise.all(slugs.slice(0, 8).map((slug) => texts.find(slug)));
  expect(asked).toEqual([4, 1, 1, 1, 1]);
});

test('one that is not served is none, and a failure is of those alone that were read together', async () => {
  const { texts } = textsOf(100);
  const reads = await Promise.allSettled(
    ['weg', 'een', 'twee', 'drie', 'stuk', 'vier'].map((slug) => texts.find(slug)),
  );
  expect(reads.map((read) => (read.status === 'fulfilled' ? (read.value?.slug ?? null) : 'failed'))).toEqual([
    null,
    'een',
    'twee',
    'drie',
    'failed',
    'failed',
  ]);
  await expect(texts.find('vijf')).resolves.toMatchObject({ slug: 'vijf' });
});

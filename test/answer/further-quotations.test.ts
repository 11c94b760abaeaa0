import { expect, it } from 'vitest';
import { createLibrary } from '../../src/library/articles-library.ts';
import { articleOf } from '../article-of.ts';

it('shows at most two further passages beside the answer, however many are as strong', () => {
  const passages = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'].map(
    (day) => `De brug bij Meppel blijft ${day} gesloten.`,
  );
  const library = createLibrary([articleOf([...passages, 'De kermis begint.', 'Het regent in Drenthe.'])]);
  const answer = library.ask({ text: 'Blijft de brug bij Meppel gesloten?', locale: 'nl', article: null });
  expect(answer).toMatchObject({ kind: 'answered', quotations: [{}, {}, {}] });
});

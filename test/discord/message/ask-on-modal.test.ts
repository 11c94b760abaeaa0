import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePress } from '../../../src/discord/custom-id.ts';
import {
  CUSTOM_ID_LENGTH,
  FIELD_DESCRIPTION_LENGTH,
  FIELD_LABEL_LENGTH,
  MODAL_TITLE_LENGTH,
  QUESTION_LENGTH,
} from '../../../src/discord/limits.ts';
import { ASK_ON_INPUT, askOnModal } from '../../../src/discord/message/ask-on-modal.ts';
import { anyArticle } from '../any-article.ts';
import { exampleArticle } from '../example-article.ts';

describe('the modal for the next question', () => {
  it('asks it to the same article', () => {
    const modal = askOnModal({ article: exampleArticle, private: true, language: 'nl' });
    expect(modal).toMatchObject({
      title: 'Stel een vraag',
      components: [
        {
          label: 'Je vraag',
          description: 'Over: De nieuwe bibliotheek',
          component: { custom_id: ASK_ON_INPUT, max_length: QUESTION_LENGTH, required: true },
        },
      ],
    });
    expect(parsePress(modal.custom_id)).toEqual({ action: 'ask-on-sent', slug: 'bibliotheek', private: true });
  });

  it('is within Discord’s limits for any article', () => {
    fc.assert(
      fc.property(anyArticle, fc.constantFrom('nl' as const, 'en' as const), (article, language) => {
        const modal = askOnModal({ article, private: false, language });
        expect(modal.custom_id.length).toBeLessThanOrEqual(CUSTOM_ID_LENGTH);
        expect(modal.title.length).toBeLessThanOrEqual(MODAL_TITLE_LENGTH);
        for (const field of modal.components) {
          if (!('label' in field)) throw new Error('a modal is made of labels');
          expect(field.label.length).toBeLessThanOrEqual(FIELD_LABEL_LENGTH);
          expect(field.description?.length).toBeLessThanOrEqual(FIELD_DESCRIPTION_LENGTH);
        }
      }),
    );
  });
});

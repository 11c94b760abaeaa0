import type { Audience } from '../../../library/store/stored-article.ts';
import type { Article } from '../../../article/article.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { ACCENT } from '../accent.ts';
import { button, buttonRow, card, text } from '../component.ts';
import type { MessageBody } from '../message-body.ts';
import { audienceText } from './audience-text.ts';
import { questionRow } from '../question-row.ts';

interface PublishedView {
  readonly article: Article;
  readonly audience: Audience;
  /** Whether it is a new version of an article that was there. */
  readonly replaced: boolean;
  readonly language: InterfaceLanguage;
}

/** Of its own questions, as buttons. */
const QUESTIONS = 3;

/** That an article is published, and how it is asked. */
export function publishedMessage({ article, audience, replaced, language }: PublishedView): MessageBody {
  const catalogue = catalogueOf(language);
  const { published: words } = catalogue.library;
  const { slug } = article;
  const title = inlineText(article.title);
  const questions = article.sections.flatMap(({ index, heading, passages }) =>
    heading === null || passages.length === 0
      ? []
      : [{ slug, ref: { kind: 'section', section: index } as const, text: heading }],
  );
  return card(ACCENT.article, [
    text(replaced ? words.replaced(title) : words.added(title)),
    text(audienceText(audience, catalogue)),
    text(words.ask),
    questionRow(questions.slice(0, QUESTIONS), catalogue.answer.chooseQuestion),
    buttonRow(
      button({ action: 'ask-on', slug }, catalogue.button.askThis),
      button({ action: 'stored', slug }, words.open),
    ),
  ]);
}

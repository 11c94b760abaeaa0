import type { Library } from '../../library/library.ts';
import type { Caller } from '../caller.ts';
import { articleMessage } from '../message/article-message.ts';
import { articlesMessage } from '../message/articles-message.ts';
import type { MessageBody } from '../message/message-body.ts';
import { fromLibrary, privately, type Plan } from '../outcome.ts';
import type { Press } from '../press.ts';
import type { PressedMessage } from '../request.ts';
import { say } from './say.ts';

type Leaf = Extract<Press, { action: 'articles' | 'article' }>;

/** Looking through the articles: each page takes the place of the one before, in the reader's own private message. */
export function browse(press: Leaf, on: PressedMessage | null): Plan {
  const inPlace = on?.private === true;
  return fromLibrary(inPlace ? 'update' : 'private', (library, caller) => {
    const message = leaf(library, press, caller);
    if (message === null) return say(caller, { kind: press.action === 'article' ? 'article-gone' : 'no-articles' });
    return inPlace ? { kind: 'update', message } : privately(message);
  });
}

function leaf(library: Library, press: Leaf, { id: asker, language }: Caller): MessageBody | null {
  if (press.action === 'articles') {
    const articles = library.articles();
    return articles.length === 0 ? null : articlesMessage({ articles, page: press.page, language });
  }
  const article = library.article(press.slug);
  return article === null ? null : articleMessage({ article, page: press.page, asker, language });
}

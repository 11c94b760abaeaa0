import { carryQuestions } from '../../article/carry-questions.ts';
import { editFrontMatter } from '../../article/edit-front-matter.ts';
import { formatSidecar } from '../../article/format-sidecar.ts';
import { PARSER_VERSION } from '../../article/parser-version.ts';
import type { Article } from '../../article/article.ts';
import type { FetchResult } from '../../fetching/fetcher.ts';
import { StoreFailure } from '../store/store-failure.ts';
import type { SourceState, StoredArticle } from '../store/stored-article.ts';
import type { ArticleText, VersionFacts } from '../store/version.ts';
import { addVersion } from './articles.ts';
import type { Curation, Refreshed, SeenChange } from './curation.ts';
import { draftText } from './draft-text.ts';
import type { ImportFailure } from './import-failure.ts';
import { wordsHash } from './page-words.ts';
import type { CurationParts } from './parts.ts';

type Refresh = Pick<Curation, 'refresh' | 'pending' | 'takeOver' | 'dropPending'>;

/** Articles whose addresses are read again. */
export function refresh(parts: CurationParts): Refresh {
  const { store, parse, fetcher } = parts;
  return {
    async refresh(server, slug, by): Promise<Refreshed> {
      const article = await store.articles.find(server, slug);
      if (article?.removedAt !== null) return { kind: 'article-gone' };
      const { source } = article;
      if (source === null) return { kind: 'no-address' };
      const validators = { etag: source.etag, lastModified: source.lastModified };
      // The schedule's fetches are the operator's: they do not use up what moderators may fetch.
      const fetched = await fetcher.fetch({ url: source.url, validators, onBehalfOf: by === null ? null : server });
      try {
        return await judge(article, source, fetched, by, parts);
      } catch (error) {
        if (error instanceof StoreFailure) throw error;
        // The text could not be parsed within its bounds: it is not fetched again before its time.
        const failure = { id: 'too-demanding', bound: 'time' } as const;
        await store.articles.noteSource(server, slug, { ...source, checkedAt: parts.now(), failure: failure.id });
        return { kind: 'failed', failure };
      }
    },
    async pending(server, slug) {
      const article = await store.articles.find(server, slug);
      if (article?.pending == null) return null;
      const { article: before } = await parse(slug, article.version);
      const { article: after } = await parse(slug, article.pending);
      const { number, hash } = article.pending;
      return before === null || after === null ? null : { before, after, number, hash };
    },
    async takeOver(server, slug, seen, by) {
      const article = await store.articles.find(server, slug);
      if (article === null) return { kind: 'article-gone' };
      const { version, pending, source } = article;
      if (pending === null || source === null || !isSeen(pending, seen)) return { kind: 'conflict' };
      const { article: before } = await parse(slug, version);
      const { article: after } = await parse(slug, pending);
      // Since the address was read, moderators may have given another title, or questions.
      const text = before === null || after === null ? pending : changedText(before, after, pending.markdown);
      return addVersion(article, text, { kind: 'refresh', url: source.url }, by, parts);
    },
    async dropPending(server, slug, seen) {
      const article = await store.articles.find(server, slug);
      if (article === null) return { kind: 'article-gone' };
      const { pending, source } = article;
      if (pending === null || source === null || !isSeen(pending, seen)) return { kind: 'conflict' };
      await store.articles.noteSource(server, slug, source, null);
      return { kind: 'done', value: null };
    },
  };
}

function isSeen({ number, hash }: VersionFacts, seen: SeenChange): boolean {
  return number === seen.number && seen.isIt(hash);
}

/** What is done with what was fetched. */
async function judge(
  article: StoredArticle,
  source: SourceState,
  fetched: FetchResult,
  by: string | null,
  parts: CurationParts,
): Promise<Refreshed> {
  const { server, slug, version } = article;
  const { store, parse, reader, now } = parts;
  const looked = { ...source, checkedAt: now() };
  const failed = async (failure: ImportFailure): Promise<Refreshed> => {
    // That there is no time for it now says nothing of the address.
    if (failure.id !== 'rate-limited') {
      await store.articles.noteSource(server, slug, { ...looked, failure: failure.id });
    }
    return { kind: 'failed', failure };
  };

  if (fetched.kind === 'failed') return failed(fetched.failure);
  if (fetched.kind === 'not-modified') {
    await store.articles.noteSource(server, slug, { ...looked, failure: null });
    return { kind: article.pending === null ? 'unchanged' : 'waiting' };
  }
  const { bytes, contentType, url, validators } = fetched;
  const read = await reader.read({ bytes, contentType, url, name: null });
  if (!read.ok) return failed(read.failure);
  const text = draftText(read.article);
  if (text.kind === 'failed') return failed(text.failure);
  const { article: before } = await parse(slug, version);
  const { article: after } = await parse(slug, { markdown: text.markdown, questions: '' });
  if (before === null || after === null) return failed({ id: 'no-article', found: 'empty', title: null });

  const words = wordsHash(after);
  const state = { ...looked, ...validators, words, failure: null };
  // A page may change around its article.
  if (words === wordsHash(before)) {
    await store.articles.noteSource(server, slug, state, null);
    return { kind: 'unchanged' };
  }
  // What a moderator did not want, or rolled back from, does not come back by itself.
  if (words === source.words) {
    await store.articles.noteSource(server, slug, state);
    return { kind: article.pending === null ? 'unchanged' : 'waiting' };
  }
  const changed = changedText(before, after, text.markdown);
  const { onChange } = await store.servers.settings(server);
  const origin = { kind: 'refresh', url: source.url } as const;
  if (onChange === 'wait') {
    await store.articles.noteSource(server, slug, state, { ...changed, origin, by, parser: PARSER_VERSION });
    return { kind: 'waiting' };
  }
  const taken = await addVersion(article, changed, origin, by, parts, { source: state });
  if (taken.kind === 'done') return { kind: 'taken-over', article: taken.value };
  if (taken.kind === 'full') return failed({ id: 'too-large', limit: taken.most });
  return { kind: taken.kind === 'conflict' ? 'conflict' : 'article-gone' };
}

/** The new text under the title and in the language that moderators know the article by, with the questions that still fit. */
function changedText(before: Article, after: Article, markdown: string): ArticleText {
  const { title, language } = before;
  return {
    markdown: editFrontMatter(markdown, { title, language }),
    questions: formatSidecar(carryQuestions(before, after)),
  };
}

import { editFrontMatter } from '../../article/edit-front-matter.ts';
import { formatSidecar } from '../../article/format-sidecar.ts';
import { carryQuestions } from '../../article/carry-questions.ts';
import { PARSER_VERSION } from '../../article/parser-version.ts';
import { slugForTitle } from '../../article/slug-for-title.ts';
import type { Article } from '../../article/article.ts';
import type { Draft } from '../store/draft-store.ts';
import type { Audience, StoredArticle } from '../store/stored-article.ts';
import type { Correction, Curated, Curation, Drafted, Preview } from './curation.ts';
import { formatNotes, parseNotes } from './draft-notes.ts';
import { draftText } from './draft-text.ts';
import { importDocument } from './import-document.ts';
import type { CurationParts } from './parts.ts';
import { checkedCorrection, curated } from './refusal.ts';

/** Milliseconds that a draft can be published. */
const DRAFT_LIFE_MS = 24 * 60 * 60 * 1000;

type Drafts = Pick<Curation, 'draft' | 'preview' | 'correctDraft' | 'publish' | 'cancel'>;

/** Articles on their way into a library. */
export function drafts(parts: CurationParts): Drafts {
  const { store, now } = parts;

  const find = async (server: string, id: string): Promise<Draft | null> => {
    const draft = await store.drafts.find(server, id);
    return draft === null || draft.at + DRAFT_LIFE_MS <= now() ? null : draft;
  };
  const preview = async (server: string, id: string): Promise<Preview | null> => {
    const draft = await find(server, id);
    return draft === null ? null : previewOf(draft, parts);
  };

  return {
    preview,
    async draft({ server, by, input }, onStage): Promise<Drafted> {
      const imported = await importDocument(input, server, parts, onStage);
      if (imported.kind === 'failed') return imported;
      const text = draftText(imported.article);
      if (text.kind === 'failed') return text;
      const { origin, source } = imported;
      const { markdown, notes } = text;
      const draft = {
        id: parts.newId(),
        server,
        by,
        at: now(),
        markdown,
        origin,
        source,
        notes: formatNotes(notes),
      };
      const seen = await previewOf(draft, parts);
      if (seen === null) return { kind: 'failed', failure: { id: 'no-article', found: 'empty', title: null } };
      await store.drafts.put(draft);
      return { kind: 'draft', preview: seen };
    },
    async correctDraft(server, id, given, audience): Promise<Curated<Preview>> {
      const correction = checkedCorrection(given);
      if (correction.kind !== 'done') return correction;
      const draft = await find(server, id);
      if (draft === null) return { kind: 'draft-gone' };
      const corrected = corrects(draft, correction.value, audience);
      await store.drafts.put(corrected);
      const seen = await previewOf(corrected, parts);
      return seen === null ? { kind: 'draft-gone' } : { kind: 'done', value: seen };
    },
    async publish(server, id, by): Promise<Curated<StoredArticle>> {
      const seen = await preview(server, id);
      if (seen === null) return { kind: 'draft-gone' };
      const [missing] = seen.missing;
      if (missing !== undefined) return { kind: 'missing', field: missing };
      const published = await publishPreview(seen, by, parts);
      if (published.kind !== 'conflict') return published;
      // Another article took the slug meanwhile, or this one was published by somebody else.
      const again = await preview(server, id);
      return again === null ? { kind: 'draft-gone' } : publishPreview(again, by, parts);
    },
    cancel: (server, id) => store.drafts.remove(server, id),
  };
}

function corrects(draft: Draft, correction: Correction, audience?: Audience): Draft {
  const notes = parseNotes(draft.notes);
  const missing = notes.missing.filter((field) => correction[field] === undefined);
  return {
    ...draft,
    markdown: editFrontMatter(draft.markdown, correction),
    notes: formatNotes({ ...notes, missing, ...(audience === undefined ? {} : { audience }) }),
  };
}

/** `null` where the draft's text cannot be served. */
async function previewOf(draft: Draft, { store, parse, operatorSlugs }: CurationParts): Promise<Preview | null> {
  const { server, markdown, source } = draft;
  const [served, removed] = await Promise.all([
    store.articles.facts(server, 'served'),
    store.articles.facts(server, 'removed'),
  ]);
  const replaces = served.find((article) => source !== null && article.source?.url === source.url)?.slug ?? null;
  const { article: read } = await parse(replaces ?? 'draft', { markdown, questions: '' });
  if (read === null) return null;
  const taken = new Set([...served, ...removed].map(({ slug }) => slug).concat(operatorSlugs()));
  const article = replaces === null ? withSlug(read, slugForTitle(read.title, taken)) : read;
  const { audience, ...notes } = parseNotes(draft.notes);
  return { draft, article, replaces, ...notes, audience: replaces === null ? audience : null };
}

function withSlug(article: Article, slug: string): Article {
  const sections = article.sections.map((section) => ({
    ...section,
    passages: section.passages.map((passage) => ({ ...passage, slug, id: `${slug}#${passage.number}` })),
  }));
  return { ...article, slug, sections, passages: sections.flatMap(({ passages }) => passages) };
}

async function publishPreview(
  { draft, article, replaces, audience }: Preview,
  by: string,
  { store, parse, quota, now }: CurationParts,
): Promise<Curated<StoredArticle>> {
  const { server, markdown, origin, source, id } = draft;
  const { slug } = article;
  const before = replaces === null ? null : await store.articles.find(server, replaces);
  const old = before === null ? null : (await parse(slug, before.version)).article;
  const questions = old === null ? '' : formatSidecar(carryQuestions(old, article));
  const changed = await store.articles.publish(
    {
      server,
      slug,
      version: { markdown, questions, origin, by, parser: PARSER_VERSION },
      follows: before?.version.number ?? null,
      ...(audience === null ? {} : { audience }),
      source,
      quota,
      draft: id,
    },
    now(),
  );
  return changed.kind === 'not-found' ? { kind: 'draft-gone' } : curated(changed, quota);
}

import { formatSidecar } from '../../article/format-sidecar.ts';
import { MAX_SIDECAR_QUESTION_LENGTH } from '../../article/parse-sidecar.ts';
import { addVersion } from './articles.ts';
import type { Curation } from './curation.ts';
import type { CurationParts } from './parts.ts';

type Questions = Pick<Curation, 'addQuestion'>;

/** Other ways to ask for a passage. */
export function questions(parts: CurationParts): Questions {
  const { store, parse } = parts;
  return {
    async addQuestion(server, slug, { number, isIt }, given, by) {
      const text = given.replace(/\s+/gu, ' ').trim();
      if (text === '' || text.length > MAX_SIDECAR_QUESTION_LENGTH) {
        return { kind: 'invalid', field: 'question', given: text };
      }
      const stored = await store.articles.find(server, slug);
      const article = stored === null ? null : (await parse(slug, stored.version)).article;
      const passage = article?.passages[number - 1];
      if (stored === null || !article || passage === undefined) return { kind: 'article-gone' };
      // Another version may have come since, which not every process has read in yet.
      if (!isIt(passage.text)) return { kind: 'conflict' };
      // A line that asks for another passage would make the two compete: the newer says what was meant.
      const others = article.questions.filter((question) => question.text.toLowerCase() !== text.toLowerCase());
      const sidecar = formatSidecar([...others, { passage: number, sentence: null, text }]);
      const { markdown } = stored.version;
      const added = await addVersion(stored, { markdown, questions: sidecar }, { kind: 'questions' }, by, parts);
      return added.kind === 'done' ? { kind: 'done', value: null } : added;
    },
  };
}

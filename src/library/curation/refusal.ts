import { MAX_TITLE_LENGTH } from '../../article/front-matter-schema.ts';
import type { Changed, Quota } from '../store/article-store.ts';
import type { Correction, Curated, CurationRefusal } from './curation.ts';

/** A change as the store took it, told as curation tells it. */
export function curated<T>(changed: Changed<T>, quota: Quota): Curated<T> {
  switch (changed.kind) {
    case 'done':
    case 'conflict':
      return changed;
    case 'not-found':
      return { kind: 'article-gone' };
    case 'full':
      return { ...changed, most: quota[changed.limit] };
  }
}

/** A correction as it can be written; or what of it cannot. */
export function checkedCorrection({ title, language }: Correction): Curated<Correction> {
  const checkedTitle = title?.replace(/\s+/gu, ' ').trim();
  if (checkedTitle !== undefined && (checkedTitle === '' || checkedTitle.length > MAX_TITLE_LENGTH)) {
    return invalid('title', checkedTitle);
  }
  const tag = language?.trim();
  const checkedLanguage = tag === undefined ? undefined : languageTag(tag);
  if (tag !== undefined && checkedLanguage === null) return invalid('language', tag);
  return {
    kind: 'done',
    value: {
      ...(checkedTitle === undefined ? {} : { title: checkedTitle }),
      ...(checkedLanguage == null ? {} : { language: checkedLanguage }),
    },
  };
}

function invalid(field: 'title' | 'language', given: string): CurationRefusal {
  return { kind: 'invalid', field, given };
}

/** `en-gb` → `en-GB`; `null` for what is no language tag. */
function languageTag(tag: string): string | null {
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

import { inlineText } from '../../markdown/inline-text.ts';
import type { LibraryNotice } from '../../message/library/library-notice.ts';
import { formatsOf } from '../formats.ts';
import { importFailureText } from './import-failure-en.ts';

const { counted } = formatsOf('en-GB');

/** Why something of the library could not be done, and what can be. */
export function noticeText(notice: LibraryNotice): string {
  switch (notice.kind) {
    case 'draft-gone':
      return 'That draft is gone: it was published, cancelled or more than a day old. Add the article again with `/library add`.';
    case 'article-gone':
      return 'That article isn’t here any more. `/library list` shows which ones are.';
    case 'conflict':
      return 'Somebody else has just changed that article, so I haven’t changed anything. Look at it again and try once more.';
    case 'full':
      return notice.limit === 'articles'
        ? `This server has ${counted(notice.most, 'article', 'articles')}, and that’s as many as it can have. Remove one first.`
        : `This server’s articles would be larger together than the ${Math.round(notice.most / 1e6)} MB allowed. Remove one first.`;
    case 'missing':
      return notice.field === 'title'
        ? 'The draft has no title yet. Fill it in with *Correct*.'
        : 'The draft has no language yet. Fill it in with *Correct*.';
    case 'invalid':
      return invalidText(notice.field, inlineText(notice.given));
    case 'import-failed':
      return importFailureText(notice.failure);
    case 'two-sources':
      return 'Give an address or a file, not both: I can only add one article at a time.';
    case 'unknown-stored':
      return `This server has no article called “${inlineText(notice.typed)}”. Pick one from the list while you type, or look in \`/library list\`.`;
    case 'unknown-version':
      return `That article has no version “${inlineText(notice.typed)}”. \`/library history\` shows its versions.`;
    case 'version-is-current':
      return `Version ${notice.number} is the one in use already.`;
    case 'no-address':
      return 'That article wasn’t added from an address, so there’s nothing to read again. Add its new text with `/library add`.';
    case 'change-gone':
      return 'That new text isn’t waiting any more: it was taken over or dropped, or a newer one has come. Look at the article again.';
    default:
      return notice satisfies never;
  }
}

function invalidText(field: 'title' | 'language' | 'question', given: string): string {
  switch (field) {
    case 'title':
      return `“${given}” can’t be a title: give it some words, at most 250 characters.`;
    case 'language':
      return `I know no language “${given}”. Give its name or its code: Dutch, nl, English, en-GB.`;
    case 'question':
      return `“${given}” can’t be a question.`;
    default:
      return field satisfies never;
  }
}

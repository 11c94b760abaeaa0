import type { ImportFailure } from '../../../library/curation/import-failure.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { formatsOf } from '../formats.ts';

const { counted } = formatsOf('en-GB');

const FILE_INSTEAD = 'If you have the text, add it as a file, or paste it with `/library add`.';

/** Why a source gives no article: what was found there, and what can be done. */
export function importFailureText(failure: ImportFailure): string {
  switch (failure.id) {
    case 'invalid-address':
      return 'That isn’t an address I can read. It should look like https://example.org/page, without a name or password in it.';
    case 'forbidden-port':
      return `I don’t read addresses with port ${failure.port}, only ordinary web addresses.`;
    case 'forbidden-address':
      return 'That address doesn’t lead to the public internet, so I won’t read it.';
    case 'unknown-host':
      return `There is no website called ${inlineText(failure.host)}. Is there a typo in the address?`;
    case 'unreachable':
      return `${inlineText(failure.host)} doesn’t answer (${inlineText(failure.code)}). Try again later.`;
    case 'bad-answer':
      return `${inlineText(failure.host)} answered with something that is no valid web page (${inlineText(failure.code)}). ${FILE_INSTEAD}`;
    case 'insecure':
      return `The connection to ${inlineText(failure.host)} can’t be trusted: its certificate is wrong. ${FILE_INSTEAD}`;
    case 'too-many-redirects':
      return 'That address keeps sending me on to other addresses. Open it in a browser and give the address you end up at.';
    case 'too-large':
      return `That’s more than I read at once: at most ${Math.floor(failure.limit / 1e6)} MB. Add it in parts, or only its text.`;
    case 'too-slow':
      return `That page took longer than ${failure.seconds} seconds, so I stopped waiting. Try again later.`;
    case 'status':
      return statusText(failure.status);
    case 'unsupported-type':
      return `${failure.found === null ? 'I can’t tell what kind of file that is' : `That is a file of the kind \`${inlineText(failure.found)}\``}; I read web pages, Markdown, text, PDF and Word (.docx).`;
    case 'unsupported-encoding':
      return `That website sends its page compressed in a way I can’t unpack (${inlineText(failure.encoding)}). ${FILE_INSTEAD}`;
    case 'rate-limited':
      return `This server has fetched a lot just now. Try again in ${counted(failure.seconds, 'second', 'seconds')}.`;
    case 'too-demanding':
      return `That document is built in a way that takes too much ${failure.bound === 'time' ? 'time' : 'memory'} to read. ${FILE_INSTEAD}`;
    case 'damaged':
      return 'That file is damaged: I can’t open it. Can you open it yourself, and save it again?';
    case 'encrypted':
      return 'That PDF is locked with a password. Save a copy without one, and add that.';
    case 'no-text':
      return 'That PDF holds only pictures of pages, no text. Have its text recognised (OCR) first, and add the result.';
    case 'front-matter':
      return `The lines between \`---\` at the top of that file can’t be read (line ${failure.line}): ${inlineText(failure.message)}`;
    case 'no-article':
      return noArticleText(failure.found, failure.title);
    case 'nothing-pasted':
      return 'There was no text in what you pasted, so there is nothing to add.';
    default:
      return failure satisfies never;
  }
}

function statusText(status: number): string {
  if (status === 404 || status === 410)
    return `There is no page at that address (${status}). It has a typo in it, or the page is gone.`;
  if (status === 401 || status === 403) return `That website doesn’t let me see the page (${status}). ${FILE_INSTEAD}`;
  if (status === 429) return 'That website gets too many requests just now (429). Try again later.';
  if (status >= 500) return `That website has trouble of its own (${status}). Try again later.`;
  return `That website didn’t give the page (${status}). ${FILE_INSTEAD}`;
}

type Found = Extract<ImportFailure, { id: 'no-article' }>['found'];

function noArticleText(found: Found, title: string | null): string {
  const page = title === null ? 'That page' : `The page “${inlineText(title)}”`;
  switch (found) {
    case 'paywall':
      return `${page} is behind a paywall: I get only the beginning of the article. ${FILE_INSTEAD}`;
    case 'needs-javascript':
      return `${page} only shows its text in a browser (it needs JavaScript). ${FILE_INSTEAD}`;
    case 'video':
      return `${page} is a video, with no article to read.`;
    case 'not-found':
      return `${page} says that the article isn’t there (any more). Is the address right?`;
    case 'consent':
      return `${page} first asks to accept cookies, and shows me nothing else. ${FILE_INSTEAD}`;
    case 'listing':
      return `${page} is a list of articles, not an article. Give the address of one of them.`;
    case 'too-short':
      return `${page} holds too little text to be an article. ${FILE_INSTEAD}`;
    case 'empty':
      return `${page} holds no text that I can use as an article. ${FILE_INSTEAD}`;
    default:
      return found satisfies never;
  }
}

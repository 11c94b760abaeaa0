import type { ImportFailure } from '../library/curation/import-failure.ts';
import type { SourceResult } from './import-source.ts';

type NoArticle = Extract<ImportFailure, { id: 'no-article' }>['found'];

const MEGABYTE = 2 ** 20;

/** What was found where there is no article. */
const FOUND: Readonly<Record<NoArticle, string>> = {
  paywall: 'the text is behind a paywall',
  'needs-javascript': 'the page has no text without JavaScript',
  video: 'it is a video',
  'not-found': 'the page says that it does not exist',
  consent: 'it asks for consent to cookies first',
  listing: 'it is a list of articles, not one',
  'too-short': 'it has too little text',
  empty: 'it has no text that could be one',
};

/** Why a source gives no article, for the operator: what was found and, where there is something to do, what. */
export function sourceFailureText(source: string, result: Exclude<SourceResult, { kind: 'read' }>): string {
  if (result.kind === 'no-file') return `${source}: this file cannot be read (${result.code})`;
  return `${source}: ${importFailureText(result.failure)}`;
}

function importFailureText(failure: ImportFailure): string {
  switch (failure.id) {
    case 'invalid-address':
      return 'this is no http or https address that can be fetched; name and password do not belong in it';
    case 'forbidden-port':
      return `port ${failure.port} is not fetched from; allow it with FETCH_PORTS`;
    case 'forbidden-address':
      return 'this leads to this machine or a private network; allow that with --private';
    case 'unknown-host':
      return `there is no host ${failure.host}`;
    case 'unreachable':
      return `${failure.host} does not answer (${failure.code})`;
    case 'bad-answer':
      return `${failure.host} answers with something that is no valid web page answer (${failure.code})`;
    case 'insecure':
      return `${failure.host} has no certificate that can be trusted`;
    case 'too-many-redirects':
      return 'it redirects too often';
    case 'too-large':
      return `it is larger than ${Math.round(failure.limit / MEGABYTE)} MiB`;
    case 'too-slow':
      return `it took longer than ${failure.seconds} seconds`;
    case 'status':
      return `its server answers ${failure.status}`;
    case 'unsupported-type':
      return `it is ${failure.found ?? 'none of the kinds that can be read'}: HTML, PDF, DOCX, Markdown and text are read`;
    case 'unsupported-encoding':
      return `it comes packed as ${failure.encoding}, which is not read`;
    case 'rate-limited':
      return `too much was fetched; try again in ${failure.seconds} seconds`;
    case 'too-demanding':
      return `reading it takes too much ${failure.bound === 'depth' ? 'nesting' : failure.bound}`;
    case 'damaged':
      return 'it is damaged';
    case 'encrypted':
      return 'it wants a password';
    case 'no-text':
      return 'it has pictures of text only; run it through character recognition first';
    case 'front-matter':
      return `line ${failure.line}: ${failure.message}`;
    case 'no-article':
      return `no article: ${FOUND[failure.found]}${failure.title === null ? '' : ` (“${failure.title}”)`}`;
    case 'nothing-pasted':
      return 'it is empty';
    default:
      return failure satisfies never;
  }
}

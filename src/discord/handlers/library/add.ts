import type { ArticleInput, Drafted } from '../../../library/curation/curation.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import type { LibraryRequest } from '../../library-request.ts';
import { lineMessage } from '../../message/library/done-message.ts';
import { FIELDS } from '../../message/library/article-fields.ts';
import { pasteModal, TEXT_FIELDS } from '../../message/library/paste-modal.ts';
import { noticeMessage } from '../../message/notice-message.ts';
import { fieldOf, type ModalFields } from '../../modal-fields.ts';
import type { Outcome } from '../../outcome.ts';
import type { Curating } from '../curating.ts';
import { showDraft } from './drafts.ts';
import { joinParts } from './join-parts.ts';
import { tell } from './tell.ts';

type Add = Extract<LibraryRequest, { kind: 'library-add' }>;

/** `/library add`: from an address or a file; with neither, what to paste is asked for. */
export async function add(curating: Curating, { url, file }: Add): Promise<Outcome> {
  const { caller } = curating;
  if (url !== null && file !== null) return tell(caller, { kind: 'two-sources' });
  if (url !== null) return draft(curating, { kind: 'url', url: url.trim() });
  if (file !== null) {
    return draft(curating, { kind: 'file', name: file.filename, url: file.url, bytes: file.size });
  }
  const { language } = caller;
  return { kind: 'modal', modal: pasteModal(language), late: noticeMessage({ kind: 'busy' }, language) };
}

/** What was pasted, in parts. */
export async function addPasted(curating: Curating, fields: ModalFields): Promise<Outcome> {
  const text = joinParts(TEXT_FIELDS.map((id) => fieldOf(fields, id).text));
  return draft(curating, { kind: 'paste', title: fieldOf(fields, FIELDS.title).text, text });
}

async function draft(curating: Curating, input: ArticleInput): Promise<Outcome> {
  const { scene, caller, server } = curating;
  const words = catalogueOf(caller.language).library;
  const drafted: Drafted = await scene.services.curation.draft({ server, by: caller.id, input }, (at) => {
    scene.progress(lineMessage(words.stage(at)));
  });
  if (drafted.kind === 'failed') return tell(caller, { kind: 'import-failed', failure: drafted.failure });
  return showDraft(curating, drafted.preview, 0, 'reply');
}

import type { LibraryPress } from '../../library-press.ts';
import type { LibraryRequest } from '../../library-request.ts';
import type { ModalFields } from '../../modal-fields.ts';
import type { Outcome, Plan } from '../../outcome.ts';
import type { PressedMessage, SentModal, SinglePress } from '../../request.ts';
import { curating, type Curating } from '../curating.ts';
import { add, addPasted } from './add.ts';
import { dropChange, showChange, takeChange } from './changes.ts';
import { completeStored } from './complete.ts';
import { cancelDraft, correctDraft, publishDraft, saveDraft, turnDraft } from './drafts.ts';
import { editStored, openStored, saveStored } from './edit.ts';
import { findStored } from './find-stored.ts';
import { rollBack, rollBackTyped, showHistory, showLog, showVersion } from './history.ts';
import { refreshAll, refreshStored } from './refresh.ts';
import { removeStored, restoreStored } from './remove.ts';
import { listStored, showStored } from './stored.ts';
import { tell } from './tell.ts';

/** The buttons of moderators. */
type Pressed = Extract<SinglePress, LibraryPress>;
/** Their modals, sent in. */
type Sent = Extract<SentModal, LibraryPress>;

/** `/library`. */
export function planForLibrary(request: LibraryRequest): Plan {
  switch (request.kind) {
    case 'library-complete':
      return curating('choices', (moderator) => completeStored(moderator, request));
    case 'library-add':
      return curating('private', (moderator) => add(moderator, request));
    case 'library-list':
      return curating('private', (moderator) => listStored(moderator, { removed: false, page: 0 }, 'reply'));
    case 'library-log':
      return curating('private', (moderator) => showLog(moderator, null, 'reply'));
    case 'library-edit':
      return withArticle(request.article, editStored);
    case 'library-remove':
      return withArticle(request.article, (moderator, slug) => removeStored(moderator, slug, 'reply'));
    case 'library-history':
      return withArticle(request.article, (moderator, slug) => showHistory(moderator, slug, 0, 'reply'));
    case 'library-rollback':
      return curating('private', (moderator) => rollBackTyped(moderator, request.article, request.version));
    case 'library-refresh':
      return request.article === null
        ? curating('private', refreshAll)
        : withArticle(request.article, (moderator, slug) => refreshStored(moderator, slug, 'reply'));
  }
}

/** What a button does takes the place of what it hangs on, which is the moderator's own private message. */
export function planForLibraryPress(press: Pressed): Plan {
  switch (press.action) {
    case 'draft':
      return curating('update', (moderator) => turnDraft(moderator, press.draft, press.page));
    case 'draft-publish':
      return curating('update', (moderator) => publishDraft(moderator, press.draft));
    case 'draft-correct':
      return curating('private', (moderator) => correctDraft(moderator, press.draft));
    case 'draft-cancel':
      return curating('update', (moderator) => cancelDraft(moderator, press.draft));
    case 'stored-list':
      return curating('update', (moderator) => listStored(moderator, press, 'update'));
    case 'stored':
      return curating('update', (moderator) => showStored(moderator, press.slug, 'update'));
    case 'stored-edit':
      return curating('private', (moderator) => editStored(moderator, press.slug));
    case 'stored-open':
      return curating('update', (moderator) => openStored(moderator, press));
    case 'stored-remove':
      return curating('update', (moderator) => removeStored(moderator, press.slug, 'update'));
    case 'stored-restore':
      return curating('update', (moderator) => restoreStored(moderator, press.slug));
    case 'stored-refresh':
      return curating('update', (moderator) => refreshStored(moderator, press.slug, 'update'));
    case 'change':
      return curating('update', (moderator) => showChange(moderator, press.slug, press.page, 'update'));
    case 'change-take':
      return curating('update', (moderator) => takeChange(moderator, press));
    case 'change-drop':
      return curating('update', (moderator) => dropChange(moderator, press));
    case 'history':
      return curating('update', (moderator) => showHistory(moderator, press.slug, press.page, 'update'));
    case 'version':
      return curating('update', (moderator) => showVersion(moderator, press, press.page));
    case 'rollback':
      return curating('update', (moderator) => rollBack(moderator, press, 'update'));
    case 'library-log':
      return curating('update', (moderator) => showLog(moderator, press.before, 'update'));
  }
}

export function planForLibraryModal(press: Sent, fields: ModalFields, on: PressedMessage | null): Plan {
  switch (press.action) {
    case 'paste-sent':
      return curating('private', (moderator) => addPasted(moderator, fields));
    case 'draft-correct-sent':
      return curating('update', (moderator) => saveDraft(moderator, press.draft, fields));
    case 'stored-edit-sent': {
      const where = on === null ? 'reply' : 'update';
      return curating(on === null ? 'private' : 'update', (moderator) => saveStored(moderator, press, fields, where));
    }
  }
}

/** A plan for the article that was chosen or typed. */
function withArticle(typed: string, run: (moderator: Curating, slug: string) => Promise<Outcome>): Plan {
  return curating('private', async (moderator) => {
    const stored = await findStored(moderator, typed);
    return stored === null ? tell(moderator.caller, { kind: 'unknown-stored', typed }) : run(moderator, stored.slug);
  });
}

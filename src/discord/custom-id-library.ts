import { flagField, joinFields, numberField, timeField, type FieldReader } from './custom-id-fields.ts';
import type { LogPlace } from '../library/store/server-store.ts';
import type { LibraryPress } from './library-press.ts';

/** Each action's letter, behind that of the family. Never to be given to another: messages that were sent have them. */
const LETTERS = {
  draft: 'd',
  'draft-publish': 'p',
  'draft-correct': 'c',
  'draft-correct-sent': 'C',
  'draft-cancel': 'x',
  'paste-sent': 'a',
  'stored-list': 'l',
  'choose-stored': 'S',
  stored: 's',
  'stored-edit': 'e',
  'stored-edit-sent': 'E',
  'stored-open': 'o',
  'stored-remove': 'r',
  'stored-restore': 'R',
  'stored-refresh': 'f',
  change: 'w',
  'change-take': 't',
  'change-drop': 'n',
  history: 'h',
  'choose-version': 'V',
  version: 'v',
  rollback: 'b',
  'library-log': 'g',
} as const satisfies Readonly<Record<LibraryPress['action'], string>>;

export function isLibraryPress(press: { readonly action: string }): press is LibraryPress {
  return press.action in LETTERS;
}

export function encodeLibraryPress(press: LibraryPress): string {
  return LETTERS[press.action] + joinFields(...fieldsOf(press));
}

function fieldsOf(press: LibraryPress): readonly string[] {
  switch (press.action) {
    case 'draft':
      return [numberField(press.page), press.draft];
    case 'draft-publish':
    case 'draft-correct':
    case 'draft-correct-sent':
    case 'draft-cancel':
      return [press.draft];
    case 'stored-open':
      return [flagField(press.channels), flagField(press.roles), press.check, press.slug];
    case 'stored-list':
      return [flagField(press.removed), numberField(press.page)];
    case 'stored':
    case 'stored-edit':
    case 'stored-remove':
    case 'stored-restore':
    case 'stored-refresh':
      return [press.slug];
    case 'change':
    case 'version':
      return [numberField(press.number), numberField(press.page), press.slug];
    case 'stored-edit-sent':
      return [press.check, press.slug];
    case 'change-take':
    case 'change-drop':
      return [numberField(press.number), press.check, press.slug];
    case 'rollback':
      return [numberField(press.number), press.slug];
    case 'history':
      return [numberField(press.page), press.slug];
    case 'library-log':
      return press.before === null ? [] : [timeField(press.before.at), numberField(press.before.id)];
    case 'paste-sent':
    case 'choose-stored':
    case 'choose-version':
      return [];
    default:
      return press satisfies never;
  }
}

/** `null` for a letter that is none of these. */
export function readLibraryPress(letter: string, fields: FieldReader): LibraryPress | null {
  switch (letter) {
    case LETTERS.draft:
      return { action: 'draft', page: fields.number(), draft: fields.token() };
    case LETTERS['draft-publish']:
      return { action: 'draft-publish', draft: fields.token() };
    case LETTERS['draft-correct']:
      return { action: 'draft-correct', draft: fields.token() };
    case LETTERS['draft-correct-sent']:
      return { action: 'draft-correct-sent', draft: fields.token() };
    case LETTERS['draft-cancel']:
      return { action: 'draft-cancel', draft: fields.token() };
    case LETTERS['paste-sent']:
      return { action: 'paste-sent' };
    case LETTERS['stored-list']:
      return { action: 'stored-list', removed: fields.flag(), page: fields.number() };
    case LETTERS['choose-stored']:
      return { action: 'choose-stored' };
    case LETTERS.stored:
      return { action: 'stored', slug: fields.slug() };
    case LETTERS['stored-edit']:
      return { action: 'stored-edit', slug: fields.slug() };
    case LETTERS['stored-edit-sent']:
      return { action: 'stored-edit-sent', check: fields.check(), slug: fields.slug() };
    case LETTERS['stored-open']:
      return {
        action: 'stored-open',
        channels: fields.flag(),
        roles: fields.flag(),
        check: fields.check(),
        slug: fields.slug(),
      };
    case LETTERS['stored-remove']:
      return { action: 'stored-remove', slug: fields.slug() };
    case LETTERS['stored-restore']:
      return { action: 'stored-restore', slug: fields.slug() };
    case LETTERS['stored-refresh']:
      return { action: 'stored-refresh', slug: fields.slug() };
    case LETTERS.change:
      return { action: 'change', number: fields.number(), page: fields.number(), slug: fields.slug() };
    case LETTERS['change-take']:
      return { action: 'change-take', number: fields.number(), check: fields.check(), slug: fields.slug() };
    case LETTERS['change-drop']:
      return { action: 'change-drop', number: fields.number(), check: fields.check(), slug: fields.slug() };
    case LETTERS.history:
      return { action: 'history', page: fields.number(), slug: fields.slug() };
    case LETTERS['choose-version']:
      return { action: 'choose-version' };
    case LETTERS.version:
      return { action: 'version', number: fields.number(), page: fields.number(), slug: fields.slug() };
    case LETTERS.rollback:
      return { action: 'rollback', number: fields.number(), slug: fields.slug() };
    case LETTERS['library-log']:
      return { action: 'library-log', before: logPlaceOf(fields) };
    default:
      return null;
  }
}

/** Messages from before ids were among the fields have a time alone: then all of that moment has been seen. */
function logPlaceOf(fields: FieldReader): LogPlace | null {
  const at = fields.optionalTime();
  return at === null ? null : { at, id: fields.optionalNumber() ?? 0 };
}

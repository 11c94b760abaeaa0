import type { ImportStage } from '../../../library/curation/curation.ts';
import type { LogAction } from '../../../library/store/server-store.ts';
import type { Origin } from '../../../library/store/version.ts';
import type { LeftOutKind } from '../../../reading/read-article.ts';
import type { LibraryNotice } from '../../message/library/library-notice.ts';

/** How much differs between two versions: paragraphs, and headings. */
export interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly headings: number;
}

/** What moderators are told of their server's library. Names are Markdown already, dates are Discord's own. */
export interface LibraryTexts {
  readonly draft: {
    /** Above a draft: that it is one, and that nobody else sees it. */
    readonly head: string;
    readonly begins: string;
    readonly leftOut: string;
    leftOutKind(kind: LeftOutKind): string;
    /** Kinds that are not named. */
    moreLeftOut(count: number): string;
    replaces(title: string): string;
    readonly missing: Readonly<Record<'title' | 'language', string>>;
    readonly publish: string;
    readonly correct: string;
    readonly cancel: string;
    readonly cancelled: string;
  };
  readonly published: {
    added(title: string): string;
    replaced(title: string): string;
    /** How members ask it. */
    readonly ask: string;
    readonly open: string;
  };
  stage(stage: ImportStage): string;
  /** Reading several addresses again. */
  progress(done: number, all: number): string;
  readonly list: {
    readonly title: string;
    readonly removedTitle: string;
    readonly none: string;
    readonly noneRemoved: string;
    readonly choose: string;
    readonly chooseRemoved: string;
    readonly showRemoved: string;
    readonly showServed: string;
    changed(when: string): string;
    removed(when: string): string;
    readonly waiting: string;
    readonly failed: string;
    readonly kept: string;
  };
  readonly stored: {
    version(number: number, when: string): string;
    looked(when: string): string;
    readonly neverLooked: string;
    /** That the last look at the address failed, at that time. */
    failed(when: string): string;
    readonly waiting: string;
    everyone: string;
    keptTo(channels: string, roles: string): string;
    readonly removed: string;
    readonly saved: string;
    /** Before an article is kept to fewer channels or roles than it was, that is, seen by more people. */
    readonly opening: {
      readonly asksToOpen: string;
      readonly now: string;
      readonly then: string;
      readonly open: string;
      readonly keep: string;
    };
    readonly edit: string;
    readonly history: string;
    readonly refresh: string;
    readonly remove: string;
    readonly restore: string;
    readonly undo: string;
    readonly seeChange: string;
    readonly back: string;
  };
  removed(title: string): string;
  restored(title: string): string;
  readonly change: {
    /** What waits, to be version `number`. */
    waits(number: number): string;
    /** What version `number` changed. */
    of(number: number): string;
    /** What going back to version `number` would change. */
    back(number: number): string;
    /** What the address was read as, and has taken the place of. */
    takenOver(number: number): string;
    /** What version `number` is, the first of all. */
    first(number: number): string;
    counts(counts: ChangeCounts): string;
    readonly none: string;
    readonly added: string;
    readonly removed: string;
    readonly changed: string;
    /** Behind what became of it. */
    readonly heading: string;
    /** Where a difference is too long for messages. */
    readonly inFile: string;
    readonly file: string;
    readonly take: string;
    readonly drop: string;
    readonly rollback: string;
    readonly isCurrent: string;
    taken(title: string): string;
    dropped(title: string): string;
  };
  readonly history: {
    readonly title: string;
    readonly current: string;
    readonly choose: string;
    origin(origin: Origin): string;
    readonly schedule: string;
    version(number: number): string;
    rolledBack(title: string, to: number, number: number): string;
  };
  readonly refreshed: {
    unchanged(title: string): string;
    counts(counts: {
      readonly unchanged: number;
      readonly waiting: number;
      readonly taken: number;
      readonly failed: number;
    }): string;
    failed(title: string, why: string): string;
    /** How many were not looked at, for there have been enough fetches for now. */
    left(count: number, seconds: number): string;
    readonly none: string;
  };
  readonly log: {
    readonly title: string;
    readonly none: string;
    readonly older: string;
    readonly newest: string;
    action(action: LogAction): string;
  };
  readonly modal: {
    readonly paste: string;
    readonly pasteTitle: string;
    text(part: number): string;
    readonly textHint: string;
    readonly correct: string;
    readonly edit: string;
    readonly titleField: string;
    readonly language: string;
    readonly languageHint: string;
    readonly channels: string;
    readonly channelsHint: string;
    readonly roles: string;
    readonly rolesHint: string;
  };
  notice(notice: LibraryNotice): string;
}

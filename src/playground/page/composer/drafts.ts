import type { OptionProblem } from './check-option.ts';
import type { Mentionable } from './mentions.ts';
import type { OptionContents } from './option-content.ts';

/** A message as far as it is typed, and whom was picked for it from the list. */
export interface TypedMessage {
  readonly text: string;
  readonly picked: readonly Mentionable[];
}

/** What the box holds: a plain message, or a command that is being filled in. */
export type BoxContent =
  | { readonly kind: 'message'; readonly typed: TypedMessage }
  | {
      readonly kind: 'command';
      readonly key: string;
      readonly contents: OptionContents;
      readonly problems: readonly OptionProblem[];
    };

/** What was begun in a channel, and what is to be said about it. */
export interface Draft {
  readonly box: BoxContent;
  readonly alerts: readonly string[];
}

export const NOTHING_TYPED: TypedMessage = { text: '', picked: [] };

/** An empty box. Each is one of its own, as the box is drawn anew for another. */
export function emptyBox(): BoxContent {
  return { kind: 'message', typed: NOTHING_TYPED };
}

function isEmptyBox(box: BoxContent): boolean {
  return box.kind === 'message' && box.typed.text === '';
}

/** What was begun in the channels that are out of sight: each has its own, for the life of the page. */
export class Drafts {
  readonly #byChannel = new Map<string, Draft>();

  /** Puts away what stands in a channel's box. */
  keep(channelId: string, draft: Draft): void {
    this.#byChannel.set(channelId, draft);
  }

  /** What was put away, or an empty box. It is no longer kept here. */
  take(channelId: string): Draft {
    const draft = this.#byChannel.get(channelId) ?? { box: emptyBox(), alerts: [] };
    this.#byChannel.delete(channelId);
    return draft;
  }

  /** Puts back what could not be sent from there; what has been begun meanwhile is not thrown away for it. */
  giveBack(channelId: string, { box, alerts }: Draft): void {
    const begun = this.#byChannel.get(channelId)?.box;
    this.#byChannel.set(channelId, { box: begun === undefined || isEmptyBox(begun) ? box : begun, alerts });
  }
}

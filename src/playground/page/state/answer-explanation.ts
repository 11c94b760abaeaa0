import type { Explained } from '../../protocol/explained.ts';

/** Something that the bot did; the later, the higher its number. */
interface Done {
  readonly exchange: string;
  readonly number: number;
}

type Explain = (exchange: string) => Promise<Explained | null>;

/**
 * The explanation of the newest answer. It is asked for when somebody looks, past what asked nothing of the articles. Answers to that
 * may come late, also after those of a later look: an older explanation never takes the place of a newer one.
 */
export class AnswerExplanation {
  explained: Explained | null = null;
  /** The newest first, since the last look. */
  #unexplained: readonly Done[] = [];
  #last = 0;
  #looks = 0;
  #shown: (Done & { readonly look: number }) | null = null;
  /** The last of what is gone. */
  #forgotten = 0;

  /** The bot did something, of which a message came. */
  add(exchange: string): void {
    this.#last += 1;
    this.#unexplained = [{ exchange, number: this.#last }, ...this.#unexplained];
  }

  /** Looks how the newest answer was found. @returns whether there is something else to show */
  async look(explain: Explain): Promise<boolean> {
    const looked = this.#unexplained;
    this.#unexplained = [];
    this.#looks += 1;
    const look = this.#looks;
    for (const done of looked) {
      if (this.#isOld(done, look)) return false;
      const explained = await explain(done.exchange);
      if (explained === null) continue;
      if (this.#isOld(done, look)) return false;
      this.explained = explained;
      this.#shown = { ...done, look };
      return true;
    }
    return false;
  }

  /** What is shown is to be explained anew by the next look: its reader speaks another language. */
  again(): void {
    if (this.#shown === null) return;
    this.#unexplained = [...this.#unexplained, this.#shown];
  }

  /** Begins again: what was done is gone, and so is what is still being asked. */
  forget(): void {
    this.explained = null;
    this.#shown = null;
    this.#unexplained = [];
    this.#forgotten = this.#last;
  }

  /** Something newer is shown by now, or the same by a later look, or all of it is forgotten. */
  #isOld({ number }: Done, look: number): boolean {
    const shown = this.#shown;
    if (number <= this.#forgotten) return true;
    return shown !== null && (number < shown.number || (number === shown.number && look < shown.look));
  }
}

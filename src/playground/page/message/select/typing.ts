/** Milliseconds after which what is typed begins anew. */
const PAUSE = 700;

/** The letters typed shortly one after the other, with which one looks for a choice. */
export class Typing {
  text = '';
  #last = 0;

  /** Whether the key is one of them; a space only where it goes on with others. */
  takes(key: string, now: number = performance.now()): boolean {
    if (!/^.$/su.test(key)) return false;
    const goesOn = now - this.#last < PAUSE && this.text !== '';
    if (key === ' ' && !goesOn) return false;
    this.text = goesOn ? this.text + key : key;
    this.#last = now;
    return true;
  }
}

import { turnOf, type Slices } from '../slices.ts';
import type { ArticleText } from '../store/version.ts';
import { joinPieces } from './parsed-pieces.ts';
import { parseArticleText, type ParsedText } from './parsed-text.ts';
import { startParserThread, type ParserThread, type ReceivePiece } from './parser-thread.ts';

export interface ArticleParserOptions {
  readonly slices: Slices;
  /** The compiled `parsing-thread`; by default the one beside this file. */
  readonly entry?: URL;
  /** Milliseconds that reading one article may take; a minute by default. */
  readonly within?: number;
}

/** A thread takes half a second to start, ten milliseconds of them here. Without one, a text of this many UTF-16 units is read here in some milliseconds, the first one in ten. */
const READ_HERE = 500;
/** Texts that the thread has before it, so that it never waits for this one, which has others to see to. */
const SENT_AHEAD = 8;
/** The largest article takes about three seconds, on a busy machine several times that. */
const WITHIN_MS = 60_000;
/** Milliseconds without work after which the thread is ended: it takes some 20 MB. */
const IDLE_MS = 30_000;
const CLOSED = 'the parser was closed';

interface Job {
  readonly slug: string;
  readonly text: ArticleText;
  readonly resolve: (parsed: ParsedText | PromiseLike<ParsedText>) => void;
  readonly reject: (error: unknown) => void;
}

interface SentJob extends Job {
  readonly receive: ReceivePiece;
}

/** Reads the texts of articles off the main thread, one after another; short ones here and now. */
export class ArticleParser {
  readonly #options: ArticleParserOptions;
  readonly #waiting: Job[] = [];
  /** The first one is being read. */
  readonly #sent: SentJob[] = [];
  #thread: ParserThread | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: ArticleParserOptions) {
    this.#options = options;
  }

  /** Rejects when reading took too much time or memory; the next one is read all the same. */
  readonly parse = async (slug: string, text: ArticleText): Promise<ParsedText> => {
    if (this.#thread === null) {
      // To start one takes a turn of its own; so does each short text, so that many of them keep nobody waiting either.
      await turnOf(this.#options.slices);
      const isShort = text.markdown.length + text.questions.length <= READ_HERE;
      if (isShort) return parseArticleText(slug, text);
    }
    if (this.#isClosed) throw new Error(CLOSED);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ slug, text, resolve, reject });
      const isIdle = this.#sent.length === 0;
      this.#send();
      if (isIdle) this.#watch();
    });
  };

  /** What waits to be read is rejected. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const error = new Error(CLOSED);
    for (const job of [...this.#sent.splice(0), ...this.#waiting.splice(0)]) job.reject(error);
    clearTimeout(this.#timer);
    await this.#stop();
  }

  #send(): void {
    for (const job of this.#waiting.splice(0, SENT_AHEAD - this.#sent.length)) {
      this.#thread ??= this.#start();
      this.#sent.push({ ...job, receive: this.#thread.send(job.slug, job.text) });
    }
  }

  /** Sees to it that what is being read is read in time, or that a thread without work ends. A timer also keeps the program running until then. */
  #watch(): void {
    clearTimeout(this.#timer);
    const { within = WITHIN_MS } = this.#options;
    this.#timer =
      this.#sent.length > 0
        ? setTimeout(() => {
            // Where this thread was kept busy, it may have been read all the same; then it is watched anew.
            if (this.#thread?.tellRead() !== true) this.#giveUp(new Error(`not read within ${within} ms`));
          }, within)
        : setTimeout(() => void this.#stop(), IDLE_MS).unref();
  }

  #start(): ParserThread {
    return startParserThread(this.#options.entry ?? new URL('./parsing-thread.js', import.meta.url), {
      onRead: () => {
        const job = this.#sent.shift();
        if (job === undefined) return;
        job.resolve(this.#options.slices.run(joinPieces(job.receive)));
        this.#send();
        this.#watch();
      },
      onEnd: this.#giveUp,
    });
  }

  /** What is being read is not read any more. What was sent after it is sent again, to another thread. */
  readonly #giveUp = (error: unknown): void => {
    this.#sent.shift()?.reject(error);
    this.#waiting.unshift(...this.#sent.splice(0));
    void this.#stop();
    this.#send();
    this.#watch();
  };

  async #stop(): Promise<void> {
    const thread = this.#thread;
    this.#thread = null;
    await thread?.stop();
  }
}

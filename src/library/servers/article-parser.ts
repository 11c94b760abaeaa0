import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { Slices } from '../slices.ts';
import type { ArticleText } from '../store/version.ts';
import { joinPieces } from './parsed-pieces.ts';
import { parseArticleText, type ParsedText } from './parsed-text.ts';

export interface ArticleParserOptions {
  readonly slices: Slices;
  /** The compiled `parsing-thread`; by default the one beside this file. */
  readonly entry?: URL;
  /** Milliseconds that reading one article may take; a minute by default. */
  readonly within?: number;
}

/** A thread starts in tens of milliseconds; a text of this many UTF-16 units is read here in less than ten. */
const READ_HERE = 2_000;
/** The largest article takes about three seconds, on a busy machine several times that. */
const WITHIN_MS = 60_000;
/** Milliseconds without work after which the thread is ended: it takes some 20 MB. */
const IDLE_MS = 30_000;
/** The tree of a megabyte of Markdown takes some 200 MB at its largest. */
const HEAP_MB = 512;

interface Job {
  readonly slug: string;
  readonly text: ArticleText;
  readonly resolve: (parsed: ParsedText | PromiseLike<ParsedText>) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly pieces: MessagePort;
}

/** Reads the texts of articles off the main thread, one after another; short ones here and now. */
export class ArticleParser {
  readonly #options: ArticleParserOptions;
  readonly #waiting: Job[] = [];
  #current: Job | null = null;
  #thread: Thread | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ArticleParserOptions) {
    this.#options = options;
  }

  /** Rejects when reading took too much time or memory; the next one is read all the same. */
  readonly parse = async (slug: string, text: ArticleText): Promise<ParsedText> => {
    if (text.markdown.length + text.questions.length <= READ_HERE) return parseArticleText(slug, text);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ slug, text, resolve, reject });
      this.#next();
    });
  };

  /** What waits to be read is rejected. */
  async close(): Promise<void> {
    for (const job of this.#waiting.splice(0)) job.reject(new Error('the parser was closed'));
    await this.#end(new Error('the parser was closed'));
  }

  #next(): void {
    if (this.#current !== null) return;
    const job = this.#waiting.shift();
    clearTimeout(this.#timer);
    if (job === undefined) {
      this.#timer = setTimeout(() => void this.#end(null), IDLE_MS).unref();
      return;
    }
    this.#current = job;
    this.#thread ??= this.#start();
    const { within = WITHIN_MS } = this.#options;
    this.#timer = setTimeout(() => void this.#end(new Error(`not read within ${within} ms`)), within);
    const { markdown, questions } = job.text;
    this.#thread.worker.postMessage({ slug: job.slug, markdown, questions });
  }

  #start(): Thread {
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(this.#options.entry ?? new URL('./parsing-thread.js', import.meta.url), {
      workerData: { pieces: port2 },
      transferList: [port2],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      env: {},
    });
    const thread = { worker, pieces: port1 };
    port1.unref();
    // What keeps the program running is the timer of what is being read.
    worker.unref();
    const onEnd = (error: unknown): void => {
      if (this.#thread === thread) void this.#end(error);
    };
    worker.on('message', () => {
      this.#receive(thread);
    });
    worker.on('error', onEnd);
    worker.on('exit', (code) => {
      onEnd(new Error(`the parsing thread ended with ${code}`));
    });
    return thread;
  }

  #receive({ pieces }: Thread): void {
    const job = this.#current;
    if (job === null) return;
    clearTimeout(this.#timer);
    const parsed = this.#options.slices.run(joinPieces(() => receiveMessageOnPort(pieces)?.message));
    job.resolve(parsed);
    // Not sooner, or the pieces of two articles would mix.
    const next = (): void => {
      if (this.#current !== job) return;
      this.#current = null;
      this.#next();
    };
    parsed.then(next, next);
  }

  /** @param error - for the article that is being read, if there is one */
  async #end(error: unknown): Promise<void> {
    const thread = this.#thread;
    const job = this.#current;
    this.#thread = null;
    this.#current = null;
    clearTimeout(this.#timer);
    job?.reject(error);
    if (this.#waiting.length > 0) this.#next();
    await thread?.worker.terminate();
    thread?.pieces.close();
  }
}

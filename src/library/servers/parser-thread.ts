import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { ArticleText } from '../store/version.ts';

/** The tree of a megabyte of Markdown takes some 200 MB at its largest. */
const HEAP_MB = 512;

/** Gives the next piece of what was read of one text. */
export type ReceivePiece = () => unknown;

/** A thread that reads texts one after another, in the order in which they were sent. */
export interface ParserThread {
  /** What is returned works once `onRead` was told of this text, and after `stop` as well. */
  send(slug: string, text: ArticleText): ReceivePiece;
  /** Tells `onRead` at once of what has been read by now. @returns whether there was anything to tell */
  tellRead(): boolean;
  /** Resolves when it has ended, whatever it was doing. `onEnd` is not told of that. */
  stop(): Promise<void>;
}

export interface ParserThreadEvents {
  /** One more text was read. */
  readonly onRead: () => void;
  /** It ended by itself, of an error or for want of memory. */
  readonly onEnd: (error: unknown) => void;
}

/** @param entry - the compiled `parsing-thread` */
export function startParserThread(entry: URL, { onRead, onEnd }: ParserThreadEvents): ParserThread {
  // Messages that say so may be late, or lost where the thread ends; and then it has to be known which text ended it.
  const textsRead = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(entry, {
    workerData: { textsRead },
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    env: {},
  });
  // Whoever waits for it keeps the program running.
  worker.unref();
  let isOver = false;
  let told = 0;
  const tellRead = (): boolean => {
    const before = told;
    while (!isOver && told < Atomics.load(textsRead, 0)) {
      told += 1;
      onRead();
    }
    return told > before;
  };
  const end = (error: unknown): void => {
    tellRead();
    if (isOver) return;
    isOver = true;
    onEnd(error);
  };
  worker.on('message', tellRead);
  worker.on('error', end);
  worker.on('exit', (code) => {
    end(new Error(`the parsing thread ended with ${code}`));
  });
  return {
    send(slug, { markdown, questions }) {
      // A channel for each text, so that the pieces of two never mix.
      const { port1, port2 } = new MessageChannel();
      port1.unref();
      worker.postMessage({ slug, markdown, questions, pieces: port2 }, [port2]);
      return () => {
        const received: { readonly message: unknown } | undefined = receiveMessageOnPort(port1);
        return received?.message;
      };
    },
    tellRead,
    async stop() {
      isOver = true;
      await worker.terminate();
    },
  };
}

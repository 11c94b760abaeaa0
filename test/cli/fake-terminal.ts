import { PassThrough, Readable, Writable } from 'node:stream';
import type { Terminal } from '../../src/cli/terminal.ts';

interface TerminalOptions {
  readonly locale?: string | null;
  /** What comes in through a pipe. */
  readonly input?: string;
  /** Makes the output a terminal of that many columns; typed input is then given by `type`. */
  readonly columns?: number;
}

/** A terminal or a pipe, and what was written to it. */
export function fakeTerminal({ locale = null, input = '', columns }: TerminalOptions = {}) {
  const stdout = new Sink(columns);
  const stderr = new Sink(columns);
  const typed = new PassThrough();
  const stdin =
    columns === undefined ? Readable.from([input]) : Object.assign(typed, { isTTY: true, setRawMode: () => typed });
  const terminal: Terminal = { stdin, stdout, stderr, locale };
  return { terminal, stdout, stderr, typed };
}

/** Keeps what is written; as a terminal it has 16 colours. */
class Sink extends Writable {
  readonly isTTY: boolean;
  readonly columns: number;
  text = '';

  constructor(columns: number | undefined) {
    super();
    this.isTTY = columns !== undefined;
    this.columns = columns ?? 0;
  }

  getColorDepth(): number {
    return 4;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

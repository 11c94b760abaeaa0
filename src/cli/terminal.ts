import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Where a command reads and writes. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** BCP 47 tag of the user's language; `null` when the environment names none. */
  readonly locale: string | null;
}

/** Writes a line and waits until it is out; `false` once nobody reads any more (`| head -1`). */
export function writeLine(output: Output, line: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    output.write(`${line}\n`, (error) => {
      if (!error) resolve(true);
      else if (isBrokenPipe(error)) resolve(false);
      else reject(error);
    });
  });
}

/** Makes a reader that goes away no error of ours: what is written after that is lost, quietly. */
export function allowBrokenPipe(output: Output): void {
  output.on('error', (error) => {
    if (!isBrokenPipe(error)) throw error;
  });
}

function isBrokenPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

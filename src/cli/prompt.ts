import { createInterface } from 'node:readline';
import type { Terminal } from './terminal.ts';
import { writeLine } from './terminal.ts';

/** Lines with which a user leaves, beside Ctrl-C. */
const FAREWELLS: ReadonlySet<string> = new Set(['exit', 'quit', 'stop']);

/** Whether a person sits at the prompt. */
export function isInteractive({ stdin, stdout }: Terminal): boolean {
  return stdin.isTTY === true && stdout.isTTY === true;
}

/**
 * Hands over one line at a time, until the user leaves (`left`) or the input is at its end (`ended`). On a terminal it
 * prompts, with the line editing and the history (arrow keys; in memory only) of `readline`; from a pipe it just reads.
 *
 * @param stop - Ends it from elsewhere.
 */
export async function promptLines(
  terminal: Terminal,
  onLine: (line: string) => Promise<void>,
  stop?: AbortSignal,
): Promise<'left' | 'ended'> {
  const { stdin, stdout } = terminal;
  const interactive = isInteractive(terminal);
  const lines = createInterface({
    input: stdin,
    terminal: interactive,
    prompt: '? ',
    ...(interactive ? { output: stdout } : {}),
    ...(stop === undefined ? {} : { signal: stop }),
  });
  let outcome: 'left' | 'ended' = 'ended';
  lines.on('SIGINT', () => {
    outcome = 'left';
    lines.close();
  });
  let open = true;
  lines.once('close', () => {
    open = false;
  });
  // Lines typed before it was closed are still handed over; from Node.js 24 on, prompting for more would throw by then.
  const prompt = (): void => {
    if (interactive && open) lines.prompt();
  };
  try {
    prompt();
    for await (const line of lines) {
      const text = line.trim();
      if (FAREWELLS.has(text.toLowerCase())) return 'left';
      if (text !== '') await onLine(text);
      prompt();
    }
  } finally {
    // Leaving the loop does not close it, and an open one keeps the process.
    lines.close();
  }
  // Ctrl-C and Ctrl-D leave the cursor behind the prompt.
  if (interactive) await writeLine(stdout, '');
  return outcome;
}

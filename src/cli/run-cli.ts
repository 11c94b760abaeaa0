import { CommanderError } from 'commander';
import type { CliWorld } from './cli-world.ts';
import type { ExitCode } from './exit-code.ts';
import { EXIT } from './exit-code.ts';
import { createProgram } from './program.ts';
import { writeLine } from './terminal.ts';

/** Runs one command and returns its exit code; whatever it has to say is out by then. Never rejects. */
export async function runCli(argv: readonly string[], world: CliWorld): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  const program = createProgram(world, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has written its message, or the help that was asked for, by itself.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.misused;
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await writeLine(world.terminal.stderr, `vraagbaak broke. Please report this:\n${trace}`);
    return EXIT.broken;
  }
}

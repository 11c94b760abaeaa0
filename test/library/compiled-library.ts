import { compiledProgram } from '../compiled-program.ts';

let thread: URL | null = null;

/** The program of the parsing thread, compiled as it is now. Made once a test file. */
export function compiledParsingThread(): URL {
  thread ??= compiledProgram('library/servers/parsing-thread');
  return thread;
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../../src/cli/run-cli.ts';
import { readDocument } from '../../src/reading/read-document.ts';
import { createReader } from '../../src/reading/reader.ts';
import { openReadingTools } from '../../src/reading-tools.ts';
import { compiledReadingChild } from '../reading/compiled-reading.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { fakeTerminal } from './fake-terminal.ts';
import { idleWorld } from './idle-world.ts';

interface ReadingSetting {
  readonly columns?: number;
  readonly knowledgeDir?: string;
  readonly fetchPorts?: readonly number[];
  /** Whether documents are read in a process of their own, as they are when it is run. That takes a while to start. */
  readonly apart?: boolean;
}

/** Runs a command that reads documents, with the real fetcher. */
export async function readingCli(argv: readonly string[], setting: ReadingSetting = {}) {
  const { columns, knowledgeDir = '', fetchPorts = [], apart = false } = setting;
  const { terminal, stdout, stderr } = fakeTerminal(columns === undefined ? {} : { columns });
  const world = idleWorld({
    terminal,
    knowledgeDir,
    readingTools: (options) => {
      const { fetcher } = openReadingTools(options, fetchPorts);
      const reader = apart
        ? createReader({ entry: compiledReadingChild(), processes: 1, seconds: 90 })
        : { read: readDocument, close: () => Promise.resolve() };
      const close = async (): Promise<void> => {
        await Promise.all([fetcher.close(), reader.close()]);
      };
      return Promise.resolve({ fetcher, reader, close });
    },
  });
  const exitCode = await runCli(argv, world);
  return { exitCode, out: stdout.text, err: stderr.text };
}

/** Path of a file with that in it, for as long as the test runs. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

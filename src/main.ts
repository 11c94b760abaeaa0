#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { config as loadEnvFile } from 'dotenv';
import { z } from 'zod';
import { localeOf } from './cli/locale.ts';
import { runCli } from './cli/run-cli.ts';
import type { Terminal } from './cli/terminal.ts';
import { allowBrokenPipe } from './cli/terminal.ts';
import { configMessage, readConfig, type ConfigResult } from './config.ts';
import type { CliWorld } from './cli/cli-world.ts';
import { stopSignal } from './stop-signal.ts';

const environment: Record<string, string | undefined> = { ...process.env };
loadEnvFile({ quiet: true, processEnv: environment });
const { stdin, stdout, stderr } = process;
[stdout, stderr].forEach(allowBrokenPipe);
const terminal: Terminal = { stdin, stdout, stderr, locale: localeOf(process.env) };

process.exitCode = await runCli(process.argv.slice(2), {
  terminal,
  version: packageVersion(),
  configuration: configuration(readConfig(environment)),
  now: () => performance.now(),
});

/** `start` and `deploy` are loaded when called: a question in the terminal waits neither for discord.js nor for the logger. */
function configuration(read: ConfigResult): CliWorld['configuration'] {
  if (!read.ok) return { ok: false, message: configMessage(read.problems) };
  const { config } = read;
  return {
    ok: true,
    knowledgeDir: config.knowledgeDir,
    async start(options) {
      const stop = stopSignal();
      const { start } = await import('./start.ts');
      // Whatever is still open after the goodbye must not keep the process.
      process.exit(await start(options, config, terminal, stop));
    },
    async deploy(options) {
      const { deploy } = await import('./deploy.ts');
      return deploy(options, config, terminal);
    },
  };
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}

#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { config as loadEnvFile } from 'dotenv';
import { z } from 'zod';
import { EXIT, type ExitCode } from './cli/exit-code.ts';
import { localeOf } from './cli/locale.ts';
import { runCli } from './cli/run-cli.ts';
import type { Terminal } from './cli/terminal.ts';
import { allowBrokenPipe, writeLine } from './cli/terminal.ts';
import { configMessage, readConfig, readKnowledgeDir, readUnread, type ConfigProblem } from './config.ts';
import { stopSignal } from './stop-signal.ts';
import { unreadText } from './unread-variables.ts';

const environment: Record<string, string | undefined> = { ...process.env };
loadEnvFile({ quiet: true, processEnv: environment });
const { stdin, stdout, stderr } = process;
[stdout, stderr].forEach(allowBrokenPipe);
const terminal: Terminal = { stdin, stdout, stderr, locale: localeOf(process.env) };

const configuration = readConfig(environment);

// `start` and `deploy` are loaded when called: a question in the terminal waits neither for discord.js nor for the logger.
process.exitCode = await runCli(process.argv.slice(2), {
  terminal,
  version: packageVersion(),
  knowledgeDir: readKnowledgeDir(environment),
  unread: readUnread(environment).map(unreadText),
  async readingTools(options) {
    const { openReadingTools } = await import('./reading-tools.ts');
    return openReadingTools(options, configuration.ok ? configuration.config.limits.fetchPorts : []);
  },
  async start(options) {
    if (!configuration.ok) return refuse(configuration.problems);
    const stop = stopSignal();
    const { start } = await import('./start.ts');
    // Whatever is still open after the goodbye must not keep the process.
    process.exit(await start(options, configuration.config, terminal, stop));
  },
  async deploy(options) {
    if (!configuration.ok) return refuse(configuration.problems);
    const { deploy } = await import('./deploy.ts');
    return deploy(options, configuration.config, terminal);
  },
  async withStore(work) {
    if (!configuration.ok) return refuse(configuration.problems);
    const { withStore } = await import('./with-store.ts');
    const { store: place, limits } = configuration.config;
    const quota = { articles: limits.articlesPerServer, bytes: limits.bytesPerServer };
    return withStore(place, terminal, (store) => work(store, quota));
  },
  async withPresentStore(work) {
    if (!configuration.ok) return refuse(configuration.problems);
    const { withPresentStore } = await import('./with-store.ts');
    return withPresentStore(configuration.config.store, terminal, work);
  },
  async backup(file) {
    if (!configuration.ok) return refuse(configuration.problems);
    const { backup } = await import('./back-up.ts');
    return backup(file, configuration.config.store, terminal);
  },
  async restore(options) {
    if (!configuration.ok) return refuse(configuration.problems);
    const { restore } = await import('./back-up.ts');
    return restore(options, configuration.config.store, terminal);
  },
  async doctor(options) {
    if (!configuration.ok) return refuse(configuration.problems);
    const { doctor } = await import('./doctor.ts');
    return doctor(options, configuration.config, terminal);
  },
  now: () => performance.now(),
});

async function refuse(problems: readonly ConfigProblem[]): Promise<ExitCode> {
  await writeLine(stderr, configMessage(problems));
  return EXIT.misused;
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { LibrariesUsage } from './library/server-libraries.ts';
import type { AnswerKind } from './library/store/feedback-store.ts';

/** What an operator can watch, as Prometheus reads it. */
export interface Metrics {
  /** What was asked of the bot, of whatever kind, and how that ended after so many seconds. */
  ended(request: string, seconds: number, outcome: 'answered' | 'failed'): void;
  asked(kind: AnswerKind): void;
  /** In the text format of Prometheus. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Seconds: Discord waits three. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2.5, 5, 15];

/** A registry of its own for each start: nothing is kept between two. */
export function createMetrics(libraries: () => LibrariesUsage): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Histogram({
    name: 'vraagbaak_interaction_seconds',
    help: 'From an interaction, a mention or a direct message coming in until it was answered, or had failed',
    labelNames: ['request', 'outcome'],
    buckets: BUCKETS,
    registers,
  });
  const questions = new Counter({
    name: 'vraagbaak_questions_total',
    help: 'Questions asked in servers, by how they ended',
    labelNames: ['kind'],
    registers,
  });
  const loaded = new Gauge({
    name: 'vraagbaak_libraries_loaded',
    help: 'Servers whose library is in memory',
    registers,
    collect: () => {
      loaded.set(libraries().servers);
    },
  });
  const bytes = new Gauge({
    name: 'vraagbaak_libraries_bytes',
    help: 'Memory that the libraries of servers take, estimated',
    registers,
    collect: () => {
      bytes.set(libraries().bytes);
    },
  });
  return {
    ended: (request, seconds, outcome) => {
      interactions.observe({ request, outcome }, seconds);
    },
    asked: (kind) => {
      questions.inc({ kind });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

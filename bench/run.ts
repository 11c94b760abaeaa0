import { cpus } from 'node:os';
import { askingEngine } from './ask-all.ts';
import { vraagbaak } from './engines/vraagbaak.ts';
import { evaluationSetNames, readEvaluationSet } from './evaluation-set.ts';
import type { Options } from './options.ts';
import { CACHE, KNOWLEDGE } from './places.ts';
import type { Progress } from './progress.ts';
import { measureLibraries } from './libraries/libraries.ts';
import { measureQuality } from './quality.ts';
import type { Report } from './report.ts';
import { measureRobustness } from './robustness.ts';
import { crossValidated } from './train/cross-validated.ts';
import { loadTraining } from './train/training.ts';
import { shippedQuestions } from './shipped-questions.ts';
import { measureSpeed } from './speed/speed.ts';

/** Measures what the options ask for. @throws when the folder holds no evaluation set */
export async function run({ sets: root, parts, engines }: Options, progress: Progress): Promise<Report> {
  const sidecar = await shippedQuestions(KNOWLEDGE);
  const names = await evaluationSetNames(root);
  if (names.length === 0) throw new Error(`there are no evaluation sets in ${root}; --sets names another folder`);
  const sets = await Promise.all(names.map((name) => readEvaluationSet(root, name, sidecar)));
  const needsTraining = parts.includes('quality') || parts.includes('robustness');
  const askOurs = needsTraining ? crossValidated(await loadTraining(root)) : askingEngine(vraagbaak);

  const quality = parts.includes('quality') ? await measureQuality({ sets, engines, askOurs }, progress) : null;
  const robustness = parts.includes('robustness') ? await measureRobustness(sets, askOurs, progress) : null;
  const speed = parts.includes('speed') ? await measureSpeed({ sets: root, cache: CACHE }, progress) : null;
  const libraries = parts.includes('libraries') ? await measureLibraries(CACHE, progress) : null;
  return {
    version: 1,
    measured: new Date().toISOString(),
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown',
    quality,
    robustness,
    speed: speed?.results ?? null,
    libraries: libraries?.results ?? null,
    skipped: [...(speed?.skipped ?? []), ...(libraries?.skipped ?? [])],
  };
}

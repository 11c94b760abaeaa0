/** Folders and files by their path from the project's root, where npm starts its scripts. */

/** The articles that the project ships. */
export const KNOWLEDGE = 'knowledge';

/** The model that our engine ranks with. */
export const MODEL_FILE = 'src/answer/model.json';

/** What was fetched to measure with; ignored by git. */
export const CACHE = 'bench/.cache';

/** The page that `--docs` brings up to date, and the folder of its charts. */
export const PAGE = 'docs/BENCHMARKS.md';
export const CHARTS = 'docs/images';

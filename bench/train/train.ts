/**
 * Learns the model of `src/answer/model.json` from the evaluation sets in a folder (`../shared/eval`, or the one given), and tells
 * what the decision to answer does at other thresholds on questions that the model has not seen.
 */
import { writeFile } from 'node:fs/promises';
import { MODEL_FILE } from '../places.ts';
import { loadTraining } from './training.ts';
import { storedModel } from './stored-model.ts';
import { thresholdTable } from './threshold-table.ts';

const training = await loadTraining(process.argv[2] ?? '../shared/eval');
process.stdout.write(`${thresholdTable(training)}\n`);
await writeFile(MODEL_FILE, `${JSON.stringify(storedModel(training), null, 2)}\n`);
process.stdout.write(`The model learnt from all of them is in ${MODEL_FILE}.\n`);

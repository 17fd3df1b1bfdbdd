/**
 * All measurements: node bench/run.mjs [--quick] [FOLDER…]. Runs the compiled program (npm run build). The folders hold
 * more plans to measure beside corpus/; --quick takes a tenth of the batches.
 */
import { cpus } from 'node:os';
import { reportBatch, reportSurvival } from './batches.mjs';
import { CORPUS, readPlans } from './documents.mjs';
import { reportGrowth, reportHostile, reportRepeats } from './growth.mjs';
import { reportProfile } from './profile.mjs';
import { reportSteps } from './steps.mjs';

const isQuick = process.argv.includes('--quick');
const folders = process.argv.slice(2).filter((argument) => argument !== '--quick');
const say = (text) => process.stdout.write(`${text}\n`);

const sets = [['corpus/', readPlans([CORPUS])], ...folders.map((folder) => ['more plans', readPlans([folder])])];
say(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}).\n`);
say('## One core, step by step\n');
for (const report of reportSteps(sets)) say(report);
say('## Longer documents\n');
say(`${reportGrowth()}\n`);
say(`${reportRepeats()}\n`);
say('## Extreme documents\n');
say(`${reportHostile()}\n`);
say('## What the rules cost\n');
say(`${await reportProfile(sets.flatMap(([, plans]) => plans))}\n`);
say('## Batches\n');
say(`${await reportBatch(isQuick ? 1000 : 10_000)}\n`);
say(`${await reportSurvival(isQuick ? 100 : 300, isQuick ? 5 : 20)}`);

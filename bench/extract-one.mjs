/** Extracts one file and prints what it took as JSON. */
import { readFileSync } from 'node:fs';
import { extractRecords } from '../dist/extract/extract-records.js';
import { parsePlan } from '../dist/parse/parse-plan.js';
import { sourceFromBytes } from '../dist/parse/read-source.js';

const path = process.argv[2];
const bytes = readFileSync(path);
const start = performance.now();
let parsed = start;
let said;
try {
  const plan = parsePlan(sourceFromBytes(bytes, path));
  parsed = performance.now();
  const { sections, targets, tasks, citations } = extractRecords(plan);
  said = `${sections.length} sections, ${targets.length} targets, ${tasks.length} tasks, ${citations.length} citations`;
} catch (error) {
  said = `${error.name}: ${error.message}`;
}
const end = performance.now();
const peakMB = process.resourceUsage().maxRSS / 1000;
console.log(JSON.stringify({ ms: end - start, parse: parsed - start, extract: end - parsed, peakMB, said }));

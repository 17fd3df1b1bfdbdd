/** What each group of rules costs: the processor's samples, by the folder or file whose code was running. */
import { Session } from 'node:inspector/promises';
import { extractRecords } from '../dist/extract/extract-records.js';
import { parsePlan } from '../dist/parse/parse-plan.js';
import { sourceFromBytes } from '../dist/parse/read-source.js';
import { fixed, table } from './table.mjs';

const ROUNDS = 8;

/** Plans → a table of the groups and their share of the time from text to records. */
export async function reportProfile(plans) {
  const run = () => {
    for (const { path, bytes } of plans) extractRecords(parsePlan(sourceFromBytes(bytes, path)));
  };
  run();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
  for (let i = 0; i < ROUNDS; i++) run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const shares = [...groupSamples(profile)].sort((a, b) => b[1] - a[1]);
  const all = shares.reduce((sum, [, samples]) => sum + samples, 0);
  const rows = shares.filter(([, samples]) => samples / all > 0.005).map(([group, samples]) => [group, fixed((100 * samples) / all)]);
  return table(['group', '% of the time'], rows);
}

/** A sample in a library or in V8 counts for the rule that called it, except the Markdown parser, which is one of its own. */
function groupSamples({ nodes, samples }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  const groups = new Map();
  for (const id of samples) {
    let group;
    for (let at = id; at !== undefined && group === undefined; at = parents.get(at)) group = groupOf(byId.get(at).callFrame);
    groups.set(group ?? 'node itself', (groups.get(group ?? 'node itself') ?? 0) + 1);
  }
  return groups;
}

function groupOf({ url, functionName }) {
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (/node_modules\/(micromark|mdast|unified|remark|decode-named)/.test(url)) return 'remark-parse (micromark, mdast)';
  const [, station, part] = /\/dist\/(parse|extract)\/([^/]+?)(?:\.js|\/)/.exec(url) ?? [];
  return station && `${station}/${part}`;
}

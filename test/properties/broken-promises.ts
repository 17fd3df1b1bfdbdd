/** What is true of every extraction of every text. */

import type { GroundedExtraction } from '../../src/pipeline.js';
import { extractionSchema, type Point, type Span } from '../../src/records.js';

/** An extraction → what it breaks, in words; empty where it keeps all. */
export function brokenPromises(extraction: GroundedExtraction): readonly string[] {
  return [...shape(extraction), ...grounding(extraction), ...references(extraction)];
}

function shape(extraction: GroundedExtraction): readonly string[] {
  const parsed = extractionSchema.safeParse(extraction);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

function grounding({ text, sections, targets, tasks, citations, diagnostics }: GroundedExtraction): string[] {
  const broken: string[] = [];
  for (const { id, span, quote } of [...sections, ...targets, ...tasks, ...citations]) {
    if (text.slice(span.start.offset, span.end.offset) !== quote)
      broken.push(`${id}: the quote is not in its span`);
    if (quote.trim() === '') broken.push(`${id}: an empty quote`);
    broken.push(...badSpan(text, span).map((what) => `${id}: ${what}`));
  }
  for (const { code, span } of diagnostics)
    broken.push(...badSpan(text, span).map((what) => `${code}: ${what}`));
  return broken;
}

function badSpan(text: string, { start, end }: Span): string[] {
  const broken: string[] = [];
  if (start.offset > end.offset) broken.push('it ends before it starts');
  if (end.offset > text.length) broken.push('it ends behind the text');
  for (const point of [start, end])
    if (!isPlaced(text, point)) broken.push(`no such place: ${JSON.stringify(point)}`);
  return broken;
}

/** Whether line and column say the same place as the offset. */
function isPlaced(text: string, { line, column, offset }: Point): boolean {
  const before = text.slice(0, offset);
  return line === before.split('\n').length && column === offset - (before.lastIndexOf('\n') + 1) + 1;
}

function references({ sections, targets, tasks, citations, units }: GroundedExtraction): string[] {
  const broken: string[] = [];
  for (const records of [sections, targets, tasks, citations]) {
    const ids = records.map(({ id }) => id);
    if (new Set(ids).size < ids.length) broken.push(`an id stands twice: ${ids.join(' ')}`);
    const starts = records.map(({ span }) => span.start.offset);
    if (records !== targets && starts.some((start, i) => i > 0 && start < (starts[i - 1] as number)))
      broken.push(`records out of order: ${ids.join(' ')}`);
  }
  const levels = new Map<string, number>();
  for (const { id, parent, level } of sections) {
    const above = parent === null ? 0 : levels.get(parent);
    if (above === undefined) broken.push(`${id}: parent ${parent} does not come before it`);
    else if (level !== above + 1) broken.push(`${id}: level ${level} under level ${above}`);
    levels.set(id, level);
  }
  const taskIds = new Set(tasks.map(({ id }) => id));
  for (const { id, section } of [...targets, ...tasks, ...citations])
    if (section !== null && !levels.has(section)) broken.push(`${id}: no section ${section}`);
  for (const { id, task } of [...targets, ...citations])
    if (task !== null && !taskIds.has(task)) broken.push(`${id}: no task ${task}`);
  for (const { id, origin, task } of targets)
    if ((origin === 'task') !== (task !== null)) broken.push(`${id}: origin ${origin} with task ${task}`);
  const named = new Set(
    tasks.flatMap(({ leadUnits, supportingUnits }) => [...leadUnits, ...supportingUnits]),
  );
  const listed = new Set(units.map(({ name }) => name));
  for (const name of named)
    if (!listed.has(name)) broken.push(`unit "${name}" is named by a task but not listed`);
  if (listed.size < units.length) broken.push('a unit is listed twice');
  return broken;
}

import type { Plan } from '../parse/plan.js';
import { type Citation, type Diagnostic, type Extraction, SCHEMA_VERSION } from '../records.js';
import { EXTRACTOR_VERSION } from '../version.js';
import { assembleHead } from './assemble-head.js';
import { assembleSections } from './assemble-sections.js';
import { extractCitations } from './citations/extract-citations.js';
import { Ground } from './ground.js';
import { findLeftOut } from './left-out.js';
import { findLeftovers } from './leftovers.js';
import { extractTargets } from './targets/extract-targets.js';
import { extractTasks } from './tasks/extract-tasks.js';
import type { PlacedTask } from './tasks/placed-task.js';
import { canonicalizeUnits } from './units/resolve-units.js';

/** A plan → all its records. Pure; never raises: doubts are diagnostics. */
export function extractRecords(plan: Plan): Extraction {
  const ground = new Ground(plan.source.text);
  const document = assembleHead(plan);
  const outline = assembleSections(plan, ground);
  const work = extractTasks(plan, ground);
  const aims = extractTargets(plan, document, work.tasks, ground);
  const cited = extractCitations(plan, ground);
  const citations = cited.citations.map((citation) => inTask(citation, work.tasks));
  const noticed = [
    ...doubtfulText(plan, ground),
    ...outline.diagnostics,
    ...work.diagnostics,
    ...aims.diagnostics,
    ...cited.diagnostics,
    ...findLeftOut(plan, ground),
  ];
  const names = work.tasks.flatMap(({ task }) => [...task.leadUnits, ...task.supportingUnits]);
  return {
    schemaVersion: SCHEMA_VERSION,
    extractorVersion: EXTRACTOR_VERSION,
    source: plan.source.source,
    document,
    sections: outline.sections,
    targets: aims.targets,
    tasks: work.tasks.map(({ task }) => task),
    citations,
    units: canonicalizeUnits(names, {
      issuer: document.issuer,
      place: document.place,
      text: plan.readable,
    }),
    diagnostics: inOrder([
      ...noticed,
      ...findLeftovers(plan, aims.targets, citations, aims.diagnostics, ground),
    ]),
  };
}

function inTask(citation: Citation, tasks: readonly PlacedTask[]): Citation {
  const at = citation.span.start.offset;
  const home = tasks.findLast(({ task }) => task.span.start.offset <= at && at < task.span.end.offset);
  return home ? { ...citation, task: home.task.id } : citation;
}

/** What the reader of the file doubts about its text, placed on the first line. */
function doubtfulText({ source: { text, doubts = [] } }: Plan, ground: Ground): readonly Diagnostic[] {
  const feed = text.indexOf('\n');
  const { span } = ground.placeRange(0, feed < 0 ? text.length : feed);
  return doubts.map(({ code, message }) => ({ severity: 'warning', code, message, span }));
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.span.start.offset - b.span.start.offset);
}

import type { Plan } from '../parse/plan.js';
import { type Extraction, SCHEMA_VERSION } from '../records.js';
import { EXTRACTOR_VERSION } from '../version.js';
import { assembleHead } from './assemble-head.js';
import { assembleSections } from './assemble-sections.js';
import { Ground } from './ground.js';

/** A plan → all its records. Pure; never raises: doubts are diagnostics. */
export function extractRecords(plan: Plan): Extraction {
  const ground = new Ground(plan.source.text);
  const { sections, diagnostics } = assembleSections(plan, ground);
  return {
    schemaVersion: SCHEMA_VERSION,
    extractorVersion: EXTRACTOR_VERSION,
    source: plan.source.source,
    document: assembleHead(plan),
    sections,
    targets: [],
    tasks: [],
    citations: [],
    units: [],
    diagnostics,
  };
}

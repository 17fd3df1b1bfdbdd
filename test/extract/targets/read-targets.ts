import { Ground } from '../../../src/extract/ground.js';
import { findTextTargets } from '../../../src/extract/targets/text-targets.js';
import { mapIdentity } from '../../../src/parse/mapped-text.js';
import type { Target } from '../../../src/records.js';
import { describeTarget } from './describe-target.js';

/** A text of a plan of 2025 → the targets in it; `isPlanned`: it stands among goals. */
export function findTargets(text: string, isPlanned = false): readonly Omit<Target, 'id'>[] {
  const context = {
    periods: { task: null, heading: null, document: null },
    origin: 'text',
    section: null,
    task: null,
    issuedYear: 2025,
    isPlanned,
  } as const;
  return findTextTargets(mapIdentity(text, 0), 0, context, new Ground(text)).targets;
}

/** The same, each target on a line of its own. */
export function readTargets(text: string, isPlanned = false): readonly string[] {
  return findTargets(text, isPlanned).map(describeTarget);
}

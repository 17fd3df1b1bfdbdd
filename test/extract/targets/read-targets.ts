import { Ground } from '../../../src/extract/ground.js';
import { type FoundTargets, findTextTargets } from '../../../src/extract/targets/text-targets.js';
import { mapIdentity } from '../../../src/parse/mapped-text.js';
import { describeTarget } from './describe-target.js';

/** A text of a plan of 2025 → what is found in it; `isPlanned`: it stands among goals. */
export function find(text: string, isPlanned = false): FoundTargets {
  const context = {
    periods: { task: null, heading: null, document: null },
    origin: 'text',
    section: null,
    task: null,
    issuedYear: 2025,
    isPlanned,
  } as const;
  return findTextTargets(mapIdentity(text, 0), 0, context, new Ground(text));
}

/** Its targets. */
export function findTargets(text: string, isPlanned = false): FoundTargets['targets'] {
  return find(text, isPlanned).targets;
}

/** The same, each target on a line of its own. */
export function readTargets(text: string, isPlanned = false): readonly string[] {
  return findTargets(text, isPlanned).map(describeTarget);
}

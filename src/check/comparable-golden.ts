import type { ComparableRecords, LineRange } from './comparable.js';
import { nameParent } from './comparable.js';
import type { Golden, GoldenItem, GoldenSection, GoldenTask } from './golden.js';

type GoldenCharge = Exclude<GoldenTask, GoldenItem>;

/** A golden file → its records as they are compared. */
export function comparableGolden(golden: Golden): ComparableRecords {
  const charges = golden.tasks.filter((task): task is GoldenCharge => task.form !== 'item');
  const items = golden.tasks.filter((task): task is GoldenItem => task.form === 'item');
  return {
    sections: golden.sections.map((section) => ({
      ...placed(section),
      parent: possibleParents(section, golden.sections),
    })),
    targets: golden.targets.map(placed),
    tasks: charges.filter((task) => task.form !== 'assignment').map(placed),
    assignments: charges.filter((task) => task.form === 'assignment').map(placed),
    items: items.map(placed),
    citations: golden.citations.map(placed),
  };
}

function placed<T extends { readonly line: number; readonly optional?: boolean | undefined }>(
  record: T,
): Omit<T, 'line' | 'optional'> & { readonly line: LineRange; readonly optional: boolean } {
  return { ...record, line: { from: record.line, to: record.line }, optional: record.optional ?? false };
}

/** Where a parent is optional, a reader who does not see it takes the next one up: both are right. */
function possibleParents(
  section: GoldenSection,
  sections: readonly GoldenSection[],
): readonly (string | null)[] {
  const parent = section.parent === null ? undefined : sections[section.parent];
  const name = nameParent(parent, parent?.line);
  return parent?.optional ? [name, ...possibleParents(parent, sections)] : [name];
}

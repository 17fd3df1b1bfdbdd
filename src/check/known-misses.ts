/**
 * Known misses: differences that are understood and accepted for a stated reason. One entry covers one difference,
 * and an entry that covers none is itself a difference, so the list can only shrink as rules get better.
 */
import { z } from 'zod';
import { areAllKnown, type CheckReport, type Difference } from './check-report.js';
import { RECORD_TYPES } from './comparable.js';
import { goldenErrorFrom } from './golden-error.js';

const knownMissSchema = z
  .strictObject({
    file: z.string().min(1),
    recordType: z.enum(RECORD_TYPES),
    line: z.int().positive(),
    field: z.string().nullable(),
    kind: z.enum(['missed', 'extra', 'field']),
    reason: z.string().trim().min(1),
  })
  .readonly();

export type KnownMiss = z.infer<typeof knownMissSchema>;

/** The parsed JSON of a list of known misses → the list. Raises GoldenError, one line that names the place. */
export function parseKnownMisses(json: unknown): readonly KnownMiss[] {
  const result = z.array(knownMissSchema).safeParse(json);
  if (!result.success) throw goldenErrorFrom(result.error);
  return result.data;
}

/**
 * A report and the known misses → the report with the listed differences marked as known and a "stale" difference
 * for each entry of its files that no longer occurs. Entries of other files are left alone: they were not checked.
 */
export function applyKnownMisses(report: CheckReport, known: readonly KnownMiss[]): CheckReport {
  const checked = new Set(report.documents.map(({ file }) => file));
  const open = known.filter(({ file }) => checked.has(file));
  const marked = report.differences.map((difference) => {
    const index = open.findIndex((miss) => covers(miss, difference));
    const [miss] = index < 0 ? [] : open.splice(index, 1);
    return miss ? { ...difference, known: miss.reason } : difference;
  });
  const differences = [...marked, ...open.map(staleMiss)];
  return { ...report, differences, ok: areAllKnown(differences) };
}

function covers(miss: KnownMiss, difference: Difference): boolean {
  return (
    miss.kind === difference.type &&
    miss.file === difference.file &&
    miss.recordType === difference.recordType &&
    miss.line === difference.line &&
    miss.field === difference.field
  );
}

function staleMiss({ file, recordType, line, field, kind, reason }: KnownMiss): Difference {
  return {
    type: 'stale',
    recordType,
    file,
    line,
    field,
    record: reason,
    expected: kind,
    actual: null,
    rightLenient: false,
    known: null,
  };
}

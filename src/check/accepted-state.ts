/**
 * The state of the check that was last accepted: figures and differences of each document, so that the next check can
 * say what was gained and what was lost since. It excuses nothing; that is what the known misses are for.
 */
import { z } from 'zod';
import type { CheckReport, Difference, TypeReport } from './check-report.js';
import { RECORD_TYPES } from './comparable.js';
import { goldenErrorFrom } from './golden-error.js';

const count = z.int().nonnegative();

export const FIGURES = ['expected', 'found', 'extra', 'right', 'rightLenient'] as const;

const figuresSchema = z
  .strictObject({ expected: count, found: count, extra: count, right: count, rightLenient: count })
  .readonly();

const acceptedDifferenceSchema = z
  .strictObject({
    line: z.int().positive(),
    type: z.enum(['missed', 'extra', 'field']),
    recordType: z.enum(RECORD_TYPES),
    field: z.string().nullable(),
    record: z.string(),
  })
  .readonly();

const acceptedDocumentSchema = z
  .strictObject({
    file: z.string().min(1),
    types: z.record(z.enum(RECORD_TYPES), figuresSchema).readonly(),
    differences: z.array(acceptedDifferenceSchema).readonly(),
  })
  .readonly();

const acceptedStateSchema = z
  .strictObject({ documents: z.array(acceptedDocumentSchema).readonly() })
  .readonly();

export type Figures = z.infer<typeof figuresSchema>;
export type AcceptedDifference = z.infer<typeof acceptedDifferenceSchema>;
export type AcceptedDocument = z.infer<typeof acceptedDocumentSchema>;
export type AcceptedState = z.infer<typeof acceptedStateSchema>;

/** The parsed JSON of an accepted state → AcceptedState. Raises GoldenError, one line that names the place. */
export function parseAcceptedState(json: unknown): AcceptedState {
  const result = acceptedStateSchema.safeParse(json);
  if (!result.success) throw goldenErrorFrom(result.error);
  return result.data;
}

/** A report → the state to accept. */
export function acceptedStateOf(report: CheckReport): AcceptedState {
  return {
    documents: report.documents.map(({ file, types }) => ({
      file,
      types: figuresOf(types),
      differences: report.differences.filter((difference) => difference.file === file).flatMap(acceptable),
    })),
  };
}

function figuresOf(types: CheckReport['types']): AcceptedDocument['types'] {
  const pick = (report: TypeReport) => Object.fromEntries(FIGURES.map((figure) => [figure, report[figure]]));
  return Object.fromEntries(
    RECORD_TYPES.map((type) => [type, pick(types[type])]),
  ) as AcceptedDocument['types'];
}

/** An entry of the known misses that no longer occurs says nothing of what was extracted. */
function acceptable({ line, type, recordType, field, record }: Difference): readonly AcceptedDifference[] {
  return type === 'stale' ? [] : [{ line, type, recordType, field, record }];
}

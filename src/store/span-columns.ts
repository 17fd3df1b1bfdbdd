import type { Span } from '../records.js';

/** The columns of a span, the same in every table. */
export const SPAN_COLUMNS = [
  'start_line',
  'start_column',
  'start_offset',
  'end_line',
  'end_column',
  'end_offset',
] as const;

/** A span → its columns. */
export function spanColumns({ start, end }: Span): Readonly<Record<(typeof SPAN_COLUMNS)[number], number>> {
  return {
    start_line: start.line,
    start_column: start.column,
    start_offset: start.offset,
    end_line: end.line,
    end_column: end.column,
    end_offset: end.offset,
  };
}

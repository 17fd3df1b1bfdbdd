import type { Span } from '../records.js';

/** The columns of where a record stands, the same in every table. */
export const SPAN_COLUMNS = [
  'start_line',
  'start_column',
  'start_offset',
  'end_line',
  'end_column',
  'end_offset',
  'page',
] as const;

interface Placed {
  readonly span: Span;
  readonly page?: number | undefined;
}

/** A record → the columns of where it stands; what has no pages has none. */
export function spanColumns({
  span: { start, end },
  page,
}: Placed): Readonly<Record<(typeof SPAN_COLUMNS)[number], number | null>> {
  return {
    start_line: start.line,
    start_column: start.column,
    start_offset: start.offset,
    end_line: end.line,
    end_column: end.column,
    end_offset: end.offset,
    page: page ?? null,
  };
}

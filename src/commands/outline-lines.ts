import type { Extraction, Span } from '../records.js';
import { fitLine, type Line } from './fit-line.js';
import { citationLine, sectionLine, targetLine, taskLine } from './record-lines.js';

interface PlacedLine extends Line {
  readonly section: string | null;
  readonly span: Span;
}

const INDENT = '  ';
/** Room for the line numbers of a long document. */
const NUMBER_WIDTH = 5;

/** An extraction → its outline, the records of each section beneath it, each line with its line number in the text. */
export function outlineLines(extraction: Extraction, columns: number): readonly string[] {
  const records = recordLines(extraction);
  const recordsOf = (id: string | null, depth: number) =>
    records
      .filter(({ section }) => section === id)
      .map((record) => numberedLine(record, record.span, depth, columns));
  return [
    ...recordsOf(null, 0),
    ...extraction.sections.flatMap((section) => [
      numberedLine(sectionLine(section), section.span, section.level - 1, columns),
      ...recordsOf(section.id, section.level),
    ]),
  ];
}

/** A line number of the text, right-aligned, with the gap after it. */
export function lineNumber({ start }: Span): string {
  return `${String(start.line).padStart(NUMBER_WIDTH)}  `;
}

function recordLines({ targets, tasks, citations }: Extraction): readonly PlacedLine[] {
  const keys = new Map(citations.map(({ id, key }) => [id, key]));
  const lines = [
    ...targets.map((target) => ({ ...targetLine(target), section: target.section, span: target.span })),
    ...tasks.map((task) => ({ ...taskLine(task), section: task.section, span: task.span })),
    ...citations.map((citation) => ({
      ...citationLine(citation, keys),
      section: citation.section,
      span: citation.span,
    })),
  ];
  return lines.toSorted((a, b) => a.span.start.offset - b.span.start.offset);
}

function numberedLine(line: Line, span: Span, depth: number, columns: number): string {
  return fitLine({ ...line, before: lineNumber(span) + INDENT.repeat(depth) + line.before }, columns);
}

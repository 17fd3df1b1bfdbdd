import { isBullet } from '../parse/markers.js';
import type { Extraction, Section, Span } from '../records.js';
import type { ComparableRecords, ComparableSection, LineRange } from './comparable.js';
import { nameParent } from './comparable.js';

/** An extraction → its records as they are compared, without the plain dash and plus items. */
export function comparableExtraction(extraction: Extraction): ComparableRecords {
  const { sections, targets, tasks, citations } = extraction;
  const begun = <T extends { readonly span: Span }>(record: T) => placed(record, firstLine(record.span));
  return {
    sections: comparableSections(sections),
    targets: targets.map((target) => placed(target, allLines(target.span))),
    tasks: tasks.filter(({ form }) => form === 'row' || form === 'block').map(begun),
    assignments: tasks.filter(({ form }) => form === 'assignment').map(begun),
    items: tasks.filter(({ form }) => form === 'item').map(begun),
    citations: citations.map(begun),
  };
}

/** Golden files list a dash or plus block only where it heads others; the leaves are left out here too. */
function comparableSections(sections: readonly Section[]): readonly ComparableSection[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const heads = new Set(sections.map(({ parent }) => parent));
  return sections
    .filter(({ id, kind }) => !isBullet(kind) || heads.has(id))
    .map((section) => {
      const parent = section.parent === null ? undefined : byId.get(section.parent);
      return {
        ...placed(section, firstLine(section.span)),
        parent: [nameParent(parent, parent?.span.start.line)],
      };
    });
}

function placed<T>(record: T, line: LineRange): T & { readonly line: LineRange; readonly optional: false } {
  return { ...record, line, optional: false };
}

function firstLine(span: Span): LineRange {
  return { from: span.start.line, to: span.start.line };
}

/** A target's golden line is that of its value, which may stand on any line of the clause. */
function allLines(span: Span): LineRange {
  return { from: span.start.line, to: span.end.line };
}

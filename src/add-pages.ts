/** The page that each record of a PDF begins on. */
import { firstIndex } from './first-index.js';
import type { PageStart } from './parse/formats/pdf/paged-text.js';
import type { Extraction, Span } from './records.js';

/** An extraction and the pages of its text, in the order of the text → the same with the page of each record. */
export function addPages(extraction: Extraction, pages: readonly PageStart[]): Extraction {
  const add = <T extends { readonly span: Span }>(records: readonly T[]): readonly T[] =>
    records.map((record) => ({ ...record, page: pageAt(pages, record.span.start.offset) }));
  return {
    ...extraction,
    sections: add(extraction.sections),
    targets: add(extraction.targets),
    tasks: add(extraction.tasks),
    citations: add(extraction.citations),
    diagnostics: add(extraction.diagnostics),
  };
}

/** The page of a place: of the last part that begins at or before it. */
function pageAt(pages: readonly PageStart[], offset: number): number {
  const next = firstIndex(pages, ({ start }) => start > offset);
  return pages[Math.max(0, next - 1)]?.page ?? 1;
}

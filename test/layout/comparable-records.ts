/** An extraction without what depends on where its lines stand: spans, quotes, source. */
import type { Extraction } from '../../src/records.js';

/** Records by type, ids kept (they count records in order), each as one JSON line. */
export function comparableRecords(extraction: Extraction): Readonly<Record<string, readonly string[]>> {
  const strip = (records: readonly object[]) =>
    records.map((record) => JSON.stringify({ ...record, span: undefined, quote: undefined }));
  const { document, sections, targets, tasks, citations, units } = extraction;
  return {
    document: [JSON.stringify(document)],
    sections: strip(sections),
    targets: strip(targets),
    tasks: strip(tasks),
    citations: strip(citations),
    units: strip(units),
  };
}

/** The whole flow on one screen: file → SourceText → Plan → Extraction. */

import { addPages } from './add-pages.js';
import { extractRecords } from './extract/extract-records.js';
import { parsePlan } from './parse/parse-plan.js';
import { type PdfReader, readSource, type SourceText } from './parse/read-source.js';
import type { Extraction } from './records.js';

/** An extraction together with the text that all its spans point into. */
export type GroundedExtraction = Extraction & { readonly text: string };

/**
 * A path → the records of the plan in it, with its text. Raises UnreadableFile where the file is no text. `pdfReader`
 * is for processes that may be lost; others read a PDF in one of its own.
 */
export async function extractFile(path: string, pdfReader?: PdfReader): Promise<GroundedExtraction> {
  return extractSource(await readSource(path, pdfReader));
}

/** A text → its records. Never raises for any text: doubts are diagnostics. */
export function extractSource(source: SourceText): GroundedExtraction {
  const extraction = extractRecords(parsePlan(source));
  return { ...(source.pages ? addPages(extraction, source.pages) : extraction), text: source.text };
}

/** What the workers of a batch do; each export is a task of the WorkerPool. They answer failures, and raise none. */
import { stat } from 'node:fs/promises';
import { failureReason } from '../commands/failure-reason.js';
import { readPdf } from '../parse/formats/read-pdf.js';
import { readSource } from '../parse/read-source.js';
import { UnreadableFile } from '../parse/unreadable-file.js';
import { extractSource, type GroundedExtraction } from '../pipeline.js';
import { type SearchRow, searchRows } from '../store/search/search-rows.js';
import { extractRequest, readRequest, requestId } from './extract-request.js';
import { readResultLine } from './result-line.js';

export interface FileTask {
  readonly path: string;
  /** The content that this version has extracted before; null where there is none. */
  readonly knownSha256: string | null;
}

/** What the writer needs of a document. */
export interface Extracted {
  readonly extraction: GroundedExtraction;
  readonly rows: readonly SearchRow[];
}

/**
 * What a file or a line of records gave: its records, the news that there is nothing new, or why there are none. The
 * records are an Extracted as JSON, which goes from process to process in a third of the time that objects take.
 */
export type FileAnswer =
  | { readonly kind: 'extracted'; readonly path: string; readonly json: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly reason: string; readonly path?: string };

/** Reads and extracts a file, unless its content is known. */
export async function importFile({ path, knownSha256 }: FileTask): Promise<FileAnswer> {
  try {
    await refuseEndless(path);
    const source = await readSource(path, readPdf);
    if (source.source.sha256 === knownSha256) return { kind: 'unchanged' };
    return planOf(extractSource(source));
  } catch (error) {
    return { kind: 'failed', reason: failureReason(error) };
  }
}

/** Reads a line of NDJSON results. */
export function importResultLine(line: string): FileAnswer {
  try {
    const result = readResultLine(line);
    if ('error' in result) return { kind: 'failed', reason: result.error, path: result.id };
    return planOf(result.extraction);
  } catch (error) {
    return { kind: 'failed', reason: failureReason(error) };
  }
}

/** Answers a line of `extract --ndjson` with a line of JSON. */
export async function answerRequest(line: string): Promise<string> {
  try {
    const request = readRequest(line);
    return JSON.stringify({ id: request.id, extraction: await extractRequest(request) });
  } catch (error) {
    return JSON.stringify({ id: requestId(line), error: failureReason(error) });
  }
}

/** A pipe without a writer holds a thread of the system for ever, which no time limit frees. */
async function refuseEndless(path: string): Promise<void> {
  const stats = await stat(path).catch(() => null);
  if (stats !== null && !stats.isFile() && !stats.isDirectory()) {
    throw new UnreadableFile('this is no regular file; copy it into one first');
  }
}

function planOf(extraction: GroundedExtraction): FileAnswer {
  const { path } = extraction.source;
  if (!isPlan(extraction)) return { kind: 'failed', reason: 'no plan found in this text', path };
  const extracted: Extracted = { extraction, rows: searchRows(extraction) };
  return { kind: 'extracted', path, json: JSON.stringify(extracted) };
}

/** An outline alone makes no plan: recipes and readme files have one too. */
function isPlan({ document, targets, tasks, citations }: GroundedExtraction): boolean {
  return document.type !== null || [targets, tasks, citations].some((records) => records.length > 0);
}

/** The lines that `extract --ndjson` writes and `import --records` reads. */
import { z } from 'zod';
import type { GroundedExtraction } from '../pipeline.js';
import { extractionSchema } from '../records.js';
import { BadLine } from './bad-line.js';
import { parseJson } from './parse-json.js';

const resultSchema = z.union([
  z.strictObject({ id: z.string(), extraction: extractionSchema }),
  z.strictObject({ id: z.string().nullable(), error: z.string().min(1) }),
]);

/** The records of one document with their text, or why there are none. */
export type ResultLine =
  | { readonly id: string; readonly extraction: GroundedExtraction }
  | { readonly id: string; readonly error: string };

/** A line → the result in it. Raises BadLine where it is none, or where a quote is not what its span says. */
export function readResultLine(line: string): ResultLine {
  const result = resultSchema.safeParse(parseJson(line));
  if (!result.success) throw new BadLine(`no result of "kehoach extract --ndjson" (${firstIssue(line)})`);
  if ('error' in result.data) return { id: result.data.id ?? 'a line without id', error: result.data.error };
  const { id, extraction } = result.data;
  const { text } = extraction;
  if (text === undefined) throw new BadLine('the text is missing, which all spans point into');
  const { sections, targets, tasks, citations } = extraction;
  for (const { id, span, quote } of [sections, targets, tasks, citations].flat()) {
    if (text.slice(span.start.offset, span.end.offset) !== quote)
      throw new BadLine(`the span of ${id} does not hold its quote`);
  }
  return { id, extraction: { ...extraction, text } };
}

/** The union itself says only that neither form fits; this says what keeps the line from being records. */
function firstIssue(line: string): string {
  const json = parseJson(line);
  if (json === undefined) return 'no JSON';
  const { error } = z.object({ extraction: extractionSchema }).safeParse(json);
  const issue = error?.issues[0];
  return issue ? `${issue.path.join('.')}: ${issue.message}` : 'a field too many';
}

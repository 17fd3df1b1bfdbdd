/** One line of `extract --ndjson` → the line that answers it. */
import { z } from 'zod';
import { readPdf } from '../parse/formats/read-pdf.js';
import { sourceFromBytes } from '../parse/read-source.js';
import { extractFile, extractSource, type GroundedExtraction } from '../pipeline.js';
import { BadLine } from './bad-line.js';
import { parseJson } from './parse-json.js';

/** A plan's text, known by its id from now on, or the path it is read from. */
const requestSchema = z.union([
  z.strictObject({ id: z.string(), text: z.string() }),
  z.strictObject({ id: z.string(), path: z.string() }),
]);

export type Request = z.infer<typeof requestSchema>;

/** A line → what it asks for. Raises BadLine where it is no JSON of that shape. */
export function readRequest(line: string): Request {
  const request = requestSchema.safeParse(parseJson(line));
  if (request.success) return request.data;
  throw new BadLine('not a line of the form {"id": …, "text": …} or {"id": …, "path": …}');
}

/** A request → its records with their text. Raises UnreadableFile. */
export async function extractRequest(request: Request): Promise<GroundedExtraction> {
  if ('path' in request) return extractFile(request.path, readPdf);
  return extractSource(sourceFromBytes(Buffer.from(request.text), request.id));
}

/** The id in a line that went wrong, null where it has none. */
export function requestId(line: string): string | null {
  const id = z.object({ id: z.string() }).safeParse(parseJson(line));
  return id.success ? id.data.id : null;
}

/** The public names of kehoach, nothing else. */

export { readSource, type SourceText, sourceFromBytes } from './parse/read-source.js';
export { UnreadableFile } from './parse/unreadable-file.js';
export { extractFile, extractSource, type GroundedExtraction } from './pipeline.js';
export type {
  Citation,
  Deadline,
  Diagnostic,
  DocumentHead,
  Extraction,
  Section,
  Span,
  Target,
  Task,
  Unit,
} from './records.js';
export { extractionSchema, SCHEMA_VERSION } from './records.js';
export { EXTRACTOR_VERSION } from './version.js';

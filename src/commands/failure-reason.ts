import { BadLine } from '../batch/bad-line.js';
import { GoldenError } from '../check/golden-error.js';
import { UnreadableFile } from '../parse/unreadable-file.js';
import { QuestionError } from '../store/question-error.js';
import { StoreError } from '../store/store-error.js';
import { lineText } from './rows/cell-text.js';

/** Errors whose message is written for the user; any other one is a surprise and says so. */
const EXPECTED = [UnreadableFile, StoreError, GoldenError, BadLine, QuestionError] as const;

/** Whatever was thrown → one line that says what is wrong. */
export function failureReason(error: unknown): string {
  // It may repeat what stands in a file or was typed.
  const message = lineText(error instanceof Error ? error.message : String(error));
  return EXPECTED.some((kind) => error instanceof kind) ? message : `unexpected error: ${message}`;
}

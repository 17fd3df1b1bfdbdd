import { BadLine } from '../batch/bad-line.js';
import { GoldenError } from '../check/golden-error.js';
import { UnreadableFile } from '../parse/unreadable-file.js';
import { QuestionError } from '../store/question-error.js';
import { StoreError } from '../store/store-error.js';

/** Errors whose message is written for the user; any other one is a surprise and says so. */
const EXPECTED = [UnreadableFile, StoreError, GoldenError, BadLine, QuestionError] as const;

/** Whatever was thrown → one line that says what is wrong. */
export function failureReason(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, ' ').trim();
  return EXPECTED.some((kind) => error instanceof kind) ? message : `unexpected error: ${message}`;
}

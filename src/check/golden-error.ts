import type { z } from 'zod';

/** A golden file or a list of known misses that cannot be used. The message is one line that names the place. */
export class GoldenError extends Error {
  override readonly name = 'GoldenError';
}

/** What zod found → a GoldenError for the first of it, e.g. "targets[3].comparator: Invalid option: …". */
export function goldenErrorFrom(error: z.ZodError): GoldenError {
  const issue = error.issues[0];
  const place = (issue?.path ?? []).map(pathStep).join('').replace(/^\./u, '');
  return new GoldenError(
    `${place || 'the whole file'}: ${(issue?.message ?? 'invalid').replace(/\s+/gu, ' ')}`,
  );
}

function pathStep(step: PropertyKey): string {
  return typeof step === 'number' ? `[${step}]` : `.${String(step)}`;
}

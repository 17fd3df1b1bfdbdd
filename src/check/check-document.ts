import type { DocumentHead } from '../records.js';
import { type TypeCheck, wrongFields } from './check-records.js';
import { compareFields } from './compare-fields.js';
import { countFields } from './count-fields.js';
import { DOCUMENT_RULES } from './field-rules.js';

/** The head of a document has no place in its own record; its differences are shown at the top of the file. */
const HEAD_LINE = 1;

/**
 * The golden and the extracted head of a document → counts and differences. Each field counts as one record, found
 * where it is right and else missed, with another value in its stead: precision, recall and F1 are the share right.
 */
export function checkDocument(file: string, expected: DocumentHead, actual: DocumentHead): TypeCheck {
  const verdicts = compareFields(DOCUMENT_RULES, expected, actual);
  const wrong = wrongFields(verdicts);
  const right = verdicts.length - wrong.length;
  return {
    counts: {
      expected: verdicts.length,
      found: right,
      extra: wrong.length,
      right,
      rightLenient: verdicts.filter(({ rightLenient }) => rightLenient).length,
      compared: 1,
      ...countFields(Object.keys(DOCUMENT_RULES), verdicts),
    },
    differences: wrong.map((finding) => ({
      ...finding,
      recordType: 'document',
      file,
      line: HEAD_LINE,
      record: expected.title ?? file,
      known: null,
    })),
  };
}

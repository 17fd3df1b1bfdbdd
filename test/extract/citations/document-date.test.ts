import { describe, expect, it } from 'vitest';
import { readDocumentDate } from '../../../src/extract/citations/document-date.js';

const CASES: readonly (readonly [text: string, iso: string | null | undefined])[] = [
  ['ngày 04 tháng 8 năm 2023', '2023-08-04'],
  ['ngày 4/8/2023', '2023-08-04'],
  ['ngày 4-8-2023', '2023-08-04'],
  ['ngày 4.8.2023', '2023-08-04'],
  ['ngày 04/ 8/2023', '2023-08-04'],
  ['ngày tháng 8 năm 2023', '2023-08'],
  ['ngày … tháng 8 năm 2023', '2023-08'],
  ['ngày 31/11/2023', null],
  ['ngày 4/13/2023', null],
  ['ngày 4/8', undefined],
  ['ngày ký', undefined],
  ['tháng 8 năm 2023', undefined],
  ['hằng ngày 4/8/2023', undefined],
];

describe('readDocumentDate', () => {
  it.each(CASES)('%s', (text, iso) => {
    expect(readDocumentDate(text, 0)?.iso).toBe(iso);
  });
});

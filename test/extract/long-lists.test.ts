import { describe, expect, it } from 'vitest';
import { extractRecords } from '../../src/extract/extract-records.js';
import { parsePlan } from '../../src/parse/parse-plan.js';
import { sourceFromBytes } from '../../src/parse/read-source.js';

const HEAD = 'KẾ HOẠCH\nKiểm kê kho năm 2026\n\nI. NHIỆM VỤ\n\n';
const read = (body: string) =>
  extractRecords(parsePlan(sourceFromBytes(Buffer.from(HEAD + body), 'plan.md')));

/** More of them than V8 takes as arguments of one call ("Maximum call stack size exceeded"). */
describe('lists of any length are read', { timeout: 120_000 }, () => {
  it('charges of one paragraph', () => {
    const wrapped = `${'Sở Nội vụ kiểm tra kho. '.repeat(20)}Sở Nội vụ\nrà soát. `;
    expect(read(wrapped.repeat(13_000)).tasks.length).toBe(273_000);
  });

  it('paragraphs', () => {
    expect(read('- Rà soát\n'.repeat(150_000)).sections).toHaveLength(150_001);
  });
});

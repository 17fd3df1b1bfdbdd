/** A body of a plan → the whole plan's text and its records, for tests that need headings, rows or a title. */
import { sourceFromBytes } from '../../../src/parse/read-source.js';
import { extractSource, type GroundedExtraction } from '../../../src/pipeline.js';

/** Lines of a body and what stands behind the title's subject ("năm 2025") → a plan as it is issued. */
export function planText(body: string, years = ''): string {
  return [
    'ỦY BAN NHÂN DÂN TỈNH THANH LÂM',
    'SỞ NỘI VỤ',
    '',
    'Số: 27/KH-SNV',
    'Thanh Lâm, ngày 10 tháng 01 năm 2025',
    '',
    'KẾ HOẠCH',
    `Số hóa kho lưu trữ lịch sử${years === '' ? '' : ` ${years}`}`,
    '',
    'Sở Nội vụ ban hành Kế hoạch với các nội dung sau:',
    '',
    body,
    '',
  ].join('\n');
}

/** The records of a plan with this body. */
export function readPlan(body: string, years = ''): GroundedExtraction {
  return extractSource(sourceFromBytes(Buffer.from(planText(body, years)), 'mau.md'));
}

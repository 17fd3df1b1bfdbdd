import { describe, expect, it } from 'vitest';
import { readSubject } from '../../../src/extract/citations/citation-subject.js';
import { toPassage } from '../../../src/extract/citations/passage.js';

/** What stands behind a mention, and the subject that is in it. */
const CASES: readonly (readonly [text: string, subject: string | null])[] = [
  [' về quản lý chợ; các phòng', 'quản lý chợ'],
  [' về việc thu gom rác. Sở Y tế', 'thu gom rác'],
  [' ban hành Quy chế làm việc, Sở Y tế ban hành Kế hoạch', 'Quy chế làm việc'],
  [' quy định về mã bệnh', 'mã bệnh'],
  [' quy định chi tiết một số điều', 'chi tiết một số điều'],
  [' về việc phê duyệt Đề án trồng rừng và Quyết định số 5/QĐ-SYT', 'Đề án trồng rừng'],
  [' về “cấp nước nông thôn” trên địa bàn', 'cấp nước nông thôn'],
  [' về phí tham quan (được sửa đổi)', 'phí tham quan'],
  [', kỳ họp thứ 5 về giá nước', 'giá nước'],
  [' sửa đổi Quy chế', null],
  [' thực hiện Nghị quyết', null],
  ['; về phí', null],
  [', Quy định số 144-QĐ/TW ngày 9/5/2024', null],
  [' về phí chợ, trên cơ sở đề nghị của các xã', 'phí chợ'],
  [' về phí chợ, gắn với kiểm tra', 'phí chợ'],
  ['', null],
];

describe('readSubject', () => {
  it.each(CASES)('%s', (text, subject) => {
    expect(readSubject(toPassage(text), 0)).toBe(subject);
  });
});

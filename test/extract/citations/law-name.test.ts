import { describe, expect, it } from 'vitest';
import { readLawName } from '../../../src/extract/citations/law-name.js';
import { toPassage } from '../../../src/extract/citations/passage.js';

/** What stands behind "Luật ", and the name that is in it. */
const CASES: readonly (readonly [text: string, name: string | null])[] = [
  ['Quản lý, sử dụng tài sản công và các văn bản liên quan', 'Quản lý, sử dụng tài sản công'],
  ['Cán bộ, công chức và pháp luật về lao động', 'Cán bộ, công chức'],
  ['Tiêu chuẩn và Quy chuẩn kỹ thuật hiện hành', 'Tiêu chuẩn và quy chuẩn kỹ thuật'],
  ['Ngân sách Nhà nước, đảm bảo cân đối', 'Ngân sách nhà nước'],
  ['Thi đua khen thưởng', 'Thi đua khen thưởng'],
  ['Hoá chất tại các kho', 'Hoá chất'],
  ['ĐẤT ĐAI TRÊN ĐỊA BÀN', 'Đất đai'],
  ['Phòng, chống cá độ qua mạng và các nghị định', 'Phòng, chống cá độ qua mạng'],
  ['Chợ truyền thống năm 2031', 'Chợ truyền thống'],
  ['BVMT, Sở Xây dựng', 'BVMT'],
  ['sư tham gia', null],
  ['Bộ Công an chủ trì', null],
  ['Nghị định của Chính phủ', null],
  ['Pháp lệnh', null],
  ['này', null],
];

describe('readLawName', () => {
  it.each(CASES)('%s', (text, name) => {
    expect(readLawName(toPassage(text), 0)?.name ?? null).toBe(name);
  });
});

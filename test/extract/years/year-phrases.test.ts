import { describe, expect, it } from 'vitest';
import { findYearPhrases } from '../../../src/extract/years/year-phrases.js';

/** A text → "phrase from–to" of each. */
function read(text: string): readonly string[] {
  return findYearPhrases(text).map(
    ({ start, end, years }) => `${text.slice(start, end)} ${years.from ?? '?'}–${years.to ?? '?'}`,
  );
}

describe('findYearPhrases', () => {
  it.each([
    ['Đến năm 2025, 80% thôn có internet', 'Đến năm 2025 ?–2025'],
    ['đạt 80% vào năm 2025', 'vào năm 2025 ?–2025'],
    ['đến hết năm 2027', 'đến hết năm 2027 ?–2027'],
    ['đến cuối năm 2026', 'đến cuối năm 2026 ?–2026'],
    ['trước năm 2028', 'trước năm 2028 ?–2028'],
    ['năm 2021', 'năm 2021 2021–2021'],
    ['trong năm 2022', 'trong năm 2022 2022–2022'],
    ['giai đoạn 2022-2025', 'giai đoạn 2022-2025 2022–2025'],
    ['Trong giai đoạn từ năm 2022 đến năm 2025', 'Trong giai đoạn từ năm 2022 đến năm 2025 2022–2025'],
    ['năm 2022 và những năm tiếp theo', 'năm 2022 và những năm tiếp theo 2022–?'],
    ['từ năm 2024 trở đi', 'từ năm 2024 trở đi 2024–?'],
    ['từ năm 2024', 'từ năm 2024 2024–?'],
    ['quý III/2026', 'quý III/2026 2026–2026'],
    ['5 năm 2026 - 2030', '5 năm 2026 - 2030 2026–2030'],
    ['đạt 25% vào ngày 30/6/2026', 'vào ngày 30/6/2026 ?–2026'],
    ['xong trước ngày 30 tháng 9 năm 2027', 'xong trước ngày 30 tháng 9 năm 2027 ?–2027'],
    ['năm 2026 đạt 40%, đến năm 2030 đạt 65%', 'năm 2026 2026–2026', 'đến năm 2030 ?–2030'],
    ['Luật Thủy sản đã nêu, trong năm 2026', 'trong năm 2026 2026–2026'],
  ])('%s', (text, ...phrases) => {
    expect(read(text)).toEqual(phrases);
  });

  it.each([
    'giảm 4% so với năm 2024',
    'giảm 4% so với cuối năm 2024',
    'ngày 12 tháng 3 năm 2024',
    'ngày 12/3/2024',
    'Luật Thủy sản năm 2017',
    'Quyết định số 45/QĐ-UBND ngày 12 tháng 3 năm 2024 của UBND tỉnh',
    'Chương trình phục hồi rừng ngập mặn giai đoạn 2021 - 2030',
    'Nghị định số 15/2020/NĐ-CP',
    'kinh phí 2025 triệu đồng',
    'trong 5 năm tới',
    '',
  ])('says no period: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

/** Numbers that hold for each year, and numbers beside the word that do not. */
import { describe, expect, it } from 'vitest';
import { readTargets } from './read-targets.js';

describe('for each year', () => {
  it.each([
    [
      'Hằng năm cử ít nhất 6% nhân viên y tế đi học chuyên khoa.',
      'nhân viên y tế đi học chuyên khoa | >= 6 %',
    ],
    ['Hàng năm kiểm tra tối thiểu 30% số cơ sở giết mổ.', 'số cơ sở giết mổ | >= 30 %'],
    ['Mỗi năm ít nhất 2.000 lao động được tạo việc làm.', 'lao động được tạo việc làm | >= 2000 lao động'],
    ['Mở 03 lớp nuôi ong/năm cho hội viên nông dân.', 'Mở lớp nuôi ong cho hội viên nông dân | = 3 lớp'],
    ['Số vụ đuối nước giảm 5% mỗi năm.', 'Số vụ đuối nước | = 5 % | decrease'],
  ])('%s', (text, target) => {
    expect(readTargets(text, true)).toEqual([`${target} | per year`]);
  });

  it('a range with its verb', () => {
    const [target] = readTargets('Bình quân mỗi năm đưa từ 30 - 40 lao động đi làm việc ở nước ngoài.', true);
    expect(target).toContain('>= 30..40 lao động | per year');
  });

  it.each([
    ['Hằng năm, 100% hồ chứa được kiểm định an toàn.', 'hồ chứa được kiểm định an toàn | = 100 %'],
    ['Hằng năm tổ chức tập huấn cho 100% tổ trưởng dân phố.', 'tổ trưởng dân phố | = 100 %'],
    [
      'Ít nhất 12 hộ trồng cây lâu năm chuyển sang tưới nhỏ giọt.',
      'hộ trồng cây lâu năm chuyển sang tưới nhỏ giọt | >= 12 hộ',
    ],
  ])('not: %s', (text, target) => {
    const [found] = readTargets(text);
    expect(found).toContain(target);
    expect(found).not.toContain('per year');
  });
});

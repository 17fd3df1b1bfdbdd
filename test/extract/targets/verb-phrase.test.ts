/** The verb phrase before a number is part of what is measured; who carries it out is not. */
import { describe, expect, it } from 'vitest';
import { readTargets } from './read-targets.js';

const indicators = (text: string) => readTargets(text, true).map((target) => target.split(' | ')[0]);

describe('done to or for a number', () => {
  it.each([
    [
      'Trạm Thú y hoàn thành tiêm phòng vắc xin dại đợt 2 cho trên 75% tổng đàn chó.',
      'tiêm phòng vắc xin dại đợt 2 cho tổng đàn chó',
    ],
    ['Triển khai bệnh án điện tử tại 100% trạm y tế.', 'Triển khai bệnh án điện tử tại trạm y tế'],
    ['Hoàn thành cấp thẻ thư viện cho 90% học sinh tiểu học.', 'cấp thẻ thư viện cho học sinh tiểu học'],
    ['Giải quyết việc làm mới cho 2.400 lao động.', 'Giải quyết việc làm mới cho lao động'],
    [
      'Tổ chức diễn tập cứu nạn tại ít nhất 06 cơ sở có hồ bơi.',
      'Tổ chức diễn tập cứu nạn tại cơ sở có hồ bơi',
    ],
    ['Công an cấp xã tuyên truyền cho 100% chủ phương tiện.', 'tuyên truyền cho chủ phương tiện'],
  ])('%s', (text, indicator) => {
    expect(indicators(text)).toEqual([indicator]);
  });
});

describe('the number between the verb and its object', () => {
  it('goes on with the next number, and so does what stands behind the last', () => {
    expect(indicators('Huy động 38% trẻ nhà trẻ và 97% trẻ mẫu giáo ra lớp.')).toEqual([
      'Huy động trẻ nhà trẻ ra lớp',
      'Huy động trẻ mẫu giáo ra lớp',
    ]);
  });

  it('a predicate of its own has a subject of its own', () => {
    expect(indicators('Xóa 100% cầu khỉ và 80% đường thôn được trải nhựa.')).toContain(
      'đường thôn được trải nhựa',
    );
  });
});

describe('is no verb phrase', () => {
  it.each([
    ['Sở Y tế, Sở Nội vụ phối hợp; 100% trạm y tế có bác sĩ.', 'trạm y tế có bác sĩ'],
    ['Bồi dưỡng quản trị cho ít nhất 300 chủ trang trại.', 'chủ trang trại'],
    ['Phát huy các tổ chức tại 100% thôn.', 'thôn'],
  ])('%s', (text, indicator) => {
    expect(indicators(text)).toEqual([indicator]);
  });
});

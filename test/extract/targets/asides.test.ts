/** What is said behind an indicator and is none of it. */
import { describe, expect, it } from 'vitest';
import { readTargets } from './read-targets.js';

describe('is cut off', () => {
  it.each([
    ['Kiểm tra 100% bến đò ngang, xong trước mùa mưa lũ.', 'bến đò ngang'],
    ['Ít nhất 85% hộ nuôi lợn ký cam kết, xong trong quý II.', 'hộ nuôi lợn ký cam kết'],
    ['90% ao nuôi được cấp mã số, hết quý III/2026.', 'ao nuôi được cấp mã số'],
    ['80% trạm bơm vận hành tự động, chậm nhất quý IV.', 'trạm bơm vận hành tự động'],
    ['Ít nhất 70% thôn mở lớp xóa mù chữ, mỗi lớp từ 15 - 20 học viên.', 'thôn mở lớp xóa mù chữ'],
    ['100% chủ rừng lập phương án theo Luật Lâm nghiệp số 16/2017/QH14.', 'chủ rừng lập phương án'],
    ['Ít nhất 60% xã lập bản đồ số theo Đề án của Bộ Nội vụ.', 'xã lập bản đồ số'],
    ['95% cơ sở giết mổ được kiểm tra theo quy định của pháp luật thú y.', 'cơ sở giết mổ được kiểm tra'],
  ])('%s', (text, indicator) => {
    expect(readTargets(text).map((target) => target.split(' | ')[0])).toEqual([indicator]);
  });
});

describe('stays', () => {
  it.each([
    [
      '100% hộ nghèo theo quy định của tỉnh được hỗ trợ nhà ở.',
      'hộ nghèo theo quy định của tỉnh được hỗ trợ nhà ở',
    ],
    ['80% bến đò được kiểm định theo quy định.', 'bến đò được kiểm định theo quy định'],
    [
      '75% bài giảng được soạn theo Chương trình phổ thông mới.',
      'bài giảng được soạn theo Chương trình phổ thông mới',
    ],
    ['90% học viên học theo nhóm có bài thu hoạch.', 'học viên học theo nhóm có bài thu hoạch'],
    ['85% thôn thu gom rác, mỗi tuần một lần.', 'thôn thu gom rác, mỗi tuần một lần'],
  ])('%s', (text, indicator) => {
    expect(readTargets(text).map((target) => target.split(' | ')[0])).toEqual([indicator]);
  });
});

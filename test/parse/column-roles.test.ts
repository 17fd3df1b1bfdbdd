import { expect, it } from 'vitest';
import { readColumnRole } from '../../src/parse/column-roles.js';

it.each([
  ['STT', 'number'],
  ['TT', 'number'],
  ['Số TT', 'number'],
  ['Nhiệm vụ, giải pháp', 'task'],
  ['NỘI DUNG CÔNG VIỆC', 'task'],
  ['Tên hoạt động', 'task'],
  ['Đơn vị chủ trì', 'lead'],
  ['Cơ quan chủ trì thực hiện', 'lead'],
  ['Đơn vị thực hiện', 'lead'],
  ['Bộ phận phụ trách', 'lead'],
  ['Phân công', 'lead'],
  ['Chịu trách nhiệm chính', 'lead'],
  ['Cơ quan được giao', 'lead'],
  ['Cùng tham gia', 'supporting'],
  ['Mốc hoàn thành', 'deadline'],
  ['Đơn vị phối hợp', 'supporting'],
  ['Cơ quan phối hợp thực hiện', 'supporting'],
  ['Thời gian thực hiện', 'deadline'],
  ['Thời hạn hoàn thành', 'deadline'],
  ['Tiến độ', 'deadline'],
  ['Hoàn thành', 'deadline'],
  ['Hoàn thành nhiệm vụ', 'task'],
  ['Sản phẩm', 'product'],
  ['Kết quả/Sản phẩm', 'product'],
  ['Dự kiến kết quả đầu ra', 'product'],
  ['Chỉ tiêu', 'indicator'],
  ['Tên chỉ tiêu', 'indicator'],
  ['Đơn vị tính', 'measure'],
  ['ĐVT', 'measure'],
  ['Năm 2027', 'value'],
  ['Kế hoạch năm 2027', 'value'],
  ['2027', 'value'],
  ['Mục tiêu đến năm 2030', 'value'],
  ['Thực hiện năm 2024', 'reported'],
  ['Ước thực hiện năm 2025', 'reported'],
  ['Hiện trạng', 'reported'],
  ['Đơn vị theo dõi, đánh giá', 'watcher'],
  ['Ghi chú', 'other'],
  ['Kinh phí (triệu đồng)', 'other'],
  ['Đơn vị\u00a0 chủ trì', 'lead'],
  ['(Sản phẩm)', 'product'],
])('%j is %s', (header, role) => expect(readColumnRole(header)).toBe(role));

it.each(['', '  ', '01', 'Văn phòng Sở', 'Họ và tên', 'A', `Nhiệm vụ ${'rất dài '.repeat(12)}`])(
  '%j says nothing',
  (header) => expect(readColumnRole(header)).toBeNull(),
);

// A person's name is no task ("Tên nhiệm vụ" is).
it.each(['Họ và tên cán bộ', 'Họ và tên (ghi rõ)'])('%j is no task', (header) =>
  expect(readColumnRole(header)).not.toBe('task'),
);

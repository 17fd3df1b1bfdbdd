import { describe, expect, it } from 'vitest';
import { findDeadline, readDeadline } from '../../../src/extract/deadlines/read-deadline.js';
import type { Recurrence } from '../../../src/records.js';

const NONE = { text: null, from: null, to: null, recurrence: null };

const CELLS: readonly (readonly [
  text: string,
  from: string | null,
  to: string | null,
  recurrence: Recurrence | null,
])[] = [
  ['Năm 2022', '2022', '2022', null],
  ['Quý III/2022', '2022-07-01', '2022-09-30', null],
  ['Quí IV-2025', '2025-10-01', '2025-12-31', null],
  ['Quý 4 năm 2025', '2025-10-01', '2025-12-31', null],
  ['Tháng 3/2022', '2022-03', '2022-03', null],
  ['tháng 12 năm 2025', '2025-12', '2025-12', null],
  ['30/9/2026', '2026-09-30', '2026-09-30', null],
  ['trước ngày 30/9/2026', null, '2026-09-30', null],
  ['trước ngày 15 tháng 02 năm 2027', null, '2027-02-15', null],
  ['Từ 01/7/2025', '2025-07-01', null, null],
  ['Từ ngày 01/7/2025 đến ngày 30/9/2025', '2025-07-01', '2025-09-30', null],
  ['Q2/2026', '2026-04-01', '2026-06-30', null],
  ['từ quý II/2026', '2026-04-01', null, null],
  ['chậm nhất quý II/2022', null, '2022-06-30', null],
  ['2026 - 2030', '2026', '2030', null],
  ['Giai đoạn 2027-2029 và những năm tiếp theo', '2027', null, 'ongoing'],
  ['Thường xuyên trong năm 2024 và các năm tiếp theo', '2024', null, 'ongoing'],
  ['Thường xuyên, hằng năm', null, null, 'ongoing'],
  ['Hoàn thành trong năm 2026 và phải có ít nhất 40 gian hàng', '2026', '2026', null],
  ['Quý III - Quý IV/2025', '2025-07-01', '2025-12-31', null],
  ['Quý I, II/2026', '2026-01-01', '2026-06-30', null],
  ['Tháng 5; Tháng 7/2026', '2026-05', '2026-07', null],
  ['6 tháng đầu năm 2026', '2026-01', '2026-06', null],
  ['cuối năm 2026', '2026', '2026', null],
  ['đến hết năm 2027', null, '2027', null],
  ['trước ngày 15/8 hàng năm', null, null, 'yearly'],
  ['01 lần/năm, trong quý IV', null, null, 'yearly'],
  ['02 lần mỗi quý', null, null, 'quarterly'],
  ['trước ngày 06 của tháng cuối mỗi quý', null, null, 'quarterly'],
  ['Định kỳ hàng quý, 6 tháng, hàng năm hoặc đột xuất', null, null, 'quarterly'],
  ['Tháng 3 - 6/2026', '2026-03', '2026-06', null],
  ['Tháng 10, 11, 12 năm 2025', '2025-10', '2025-12', null],
  ['15/6 và 15/12/2026', '2026-06-15', '2026-12-15', null],
  ['Năm 2025, 2026', '2025', '2026', null],
  ['Hằng tháng', null, null, 'monthly'],
  ['Theo tiến độ phê duyệt', null, null, null],
  ['Sau khi có hướng dẫn', null, null, null],
  ['Theo lộ trình của Luật Điện ảnh 2022', null, null, null],
  ['Thực hiện theo Quyết định số 12/2025/QĐ-UBND', null, null, null],
  ['Tháng 13/2026', null, null, null],
  ['đến quý II/2027', null, '2027-06-30', null],
  ['Trước 17 giờ ngày 20/5/2027', null, '2027-05-20', null],
];

const SENTENCES: readonly (readonly [sentence: string, phrase: string | null])[] = [
  ['Ban hành danh mục chậm nhất ngày 28/02/2026.', 'chậm nhất ngày 28/02/2026'],
  [
    'Trình công bố khi có thay đổi, chậm nhất 05 ngày làm việc kể từ ngày có hiệu lực.',
    'chậm nhất 05 ngày làm việc kể từ ngày có hiệu lực',
  ],
  ['Công khai kết quả vào thứ Sáu hằng tuần.', 'vào thứ Sáu hằng tuần'],
  ['Xử lý hồ sơ định kỳ 10 ngày.', 'định kỳ 10 ngày'],
  ['Họp giao ban thứ Sáu.', null],
  ['Thực hiện Chiến lược Lưu trữ quốc gia đến năm 2025, định hướng đến năm 2030.', null],
  ['Thực hiện Chương trình số hóa kho đến năm 2030, tầm nhìn đến năm 2035.', null],
  ['Diễn tập tại ba kho, xong trước Tết Nguyên đán.', 'trước Tết Nguyên đán'],
  ['Dời kho khỏi vùng ngập trước mùa mưa bão năm 2026.', 'trước mùa mưa bão năm 2026'],
  ['Gửi báo cáo quý trước ngày 05 của tháng cuối quý.', 'trước ngày 05 của tháng cuối quý'],
  ['Tổ chức Tết Nguyên đán vui tươi, an toàn.', null],
  ['Xây dựng quy chế, ban hành trong tháng 5/2026.', 'trong tháng 5/2026'],
  ['Theo quy chế ban hành ngày 5/5/2025.', null],
  ['Cung cấp số liệu hằng tháng cho phòng Kế toán.', 'hằng tháng'],
  ['Bảo đảm kinh phí cấp hằng tháng cho kho.', null],
  ['Hoàn thành số hóa sổ hộ tịch trong tháng 11/2026.', 'trong tháng 11/2026'],
  ['Gửi báo cáo trước ngày 10 tháng 12 hằng năm để theo dõi', 'trước ngày 10 tháng 12 hằng năm'],
  ['Hằng năm, lập danh mục hồ chứa xung yếu', 'Hằng năm'],
  ['Theo dõi tiến độ và định kỳ hàng quý, 6 tháng, hàng năm báo cáo', 'định kỳ hàng quý, 6 tháng, hàng năm'],
  ['Xong việc lắp trạm đo đến hết năm 2026', 'đến hết năm 2026'],
  ['Gửi kết quả hằng năm (trước ngày 05 tháng 12) hoặc khi có yêu cầu', 'hằng năm (trước ngày 05 tháng 12)'],
  ['Đôn đốc các xã và định kỳ báo cáo', 'định kỳ'],
  ['Năm 2026, mở 05 lớp tập huấn', 'Năm 2026'],
  ['Chậm nhất ngày 20 hằng tháng gửi số liệu', 'Chậm nhất ngày 20 hằng tháng'],
  ['Thực hiện Quyết định số 5/QĐ-UBND ngày 21/6/2021 của UBND tỉnh', null],
  ['Triển khai Chương trình phát triển rừng giai đoạn 2021-2025', null],
  ['Bố trí trong dự toán ngân sách hằng năm của đơn vị', null],
  ['Sử dụng nguồn kinh phí chi thường xuyên', null],
  ['Giao Văn phòng Sở thực hiện thường xuyên.', 'thường xuyên'],
  ['Phòng Tài chính chi thường xuyên cho kho', null],
  ['Đề án phát triển du lịch đến năm 2030', null],
  ['Nghị định có hiệu lực từ ngày 01/7/2025', null],
  ['Nâng cao chất lượng phục vụ', null],
  ['Xong việc cắm mốc đến ngày 30 tháng 4 năm 2027', 'đến ngày 30 tháng 4 năm 2027'],
  ['Thay đồng hồ nước, đến hết tháng 8/2027', 'đến hết tháng 8/2027'],
  ['Đến quý III/2027, lắp 12 trạm quan trắc', 'Đến quý III/2027'],
  ['Nộp số liệu trước 16 giờ 30 ngày 25 hằng tháng', 'trước 16 giờ 30 ngày 25 hằng tháng'],
  ['Định kỳ trước ngày 05/12 hằng năm gửi báo cáo', 'Định kỳ trước ngày 05/12 hằng năm'],
  ['Lấy mẫu nước giếng hằng quý tại các chợ', 'hằng quý'],
  [
    'Gửi kết quả hằng quý, trước ngày 10 của tháng cuối quý, về Sở',
    'hằng quý, trước ngày 10 của tháng cuối quý',
  ],
  ['Hằng tháng, trước ngày 20, gửi kết quả về Sở', 'Hằng tháng, trước ngày 20'],
  [
    'Định kỳ hằng quý, chậm nhất ngày 20 của tháng cuối quý, gửi kết quả',
    'Định kỳ hằng quý, chậm nhất ngày 20 của tháng cuối quý',
  ],
  ['Gửi số liệu trước ngày 06 của tháng cuối mỗi quý', 'trước ngày 06 của tháng cuối mỗi quý'],
  ['Hằng năm, trước ngày 20/11, gửi kết quả về Sở', 'Hằng năm, trước ngày 20/11'],
  ['Chi trả trợ cấp xã hội hằng tháng qua tài khoản', null],
  ['Bảo dưỡng định kỳ các trạm bơm', null],
  ['Kiểm kê kho, định kỳ công bố số liệu', 'định kỳ'],
  ['Sơ kết các đề án cấp nước giai đoạn đến năm 2030', null],
];

describe('readDeadline', () => {
  it.each(CELLS)('reads %s', (text, from, to, recurrence) => {
    expect(readDeadline(text)).toEqual({ text, from, to, recurrence });
  });

  it('leaves end punctuation off', () => {
    expect(readDeadline(' Quý II/2026; ')).toMatchObject({ text: 'Quý II/2026' });
  });

  it.each(['', '  ', '-', '.'])('reads nothing in %j', (text) => {
    expect(readDeadline(text)).toEqual(NONE);
  });
});

describe('findDeadline', () => {
  it.each(SENTENCES)('%s → %s', (sentence, phrase) => {
    expect(findDeadline(sentence)).toEqual(phrase === null ? NONE : readDeadline(phrase));
  });
});

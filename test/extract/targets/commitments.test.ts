import { describe, expect, it } from 'vitest';
import { selectCommitted } from '../../../src/extract/targets/commitments.js';
import { findCounts, findPercentages } from '../../../src/extract/targets/quantities.js';

/** A text → the counts that it commits to: "5 dự án". */
function select(text: string, isPlanned: boolean): readonly string[] {
  return selectCommitted(text, findCounts(text), findPercentages(text), isPlanned).map(
    ({ value, upper, unit }) => `${value}${upper === null ? '' : `..${upper}`} ${unit}`,
  );
}

describe('anywhere', () => {
  it.each([
    ['Xây ít nhất 05 dự án điện.', '5 dự án'],
    ['Bảo đảm không ít hơn 03 sáng kiến.', '3 sáng kiến'],
    ['Mời tối thiểu 1.250 tiểu thương.', '1250 tiểu thương'],
    ['Số giường bệnh trên 1 vạn dân đạt 32 giường.', '32 giường'],
    ['Tổng vốn của chương trình khoảng 214.000 tỷ đồng.', '214000 tỷ đồng'],
    ['Thu nhập đạt 11,5 triệu đồng/tháng.', '11.5 triệu đồng/tháng'],
    ['Tổng giá trị giao dịch gấp 30 lần GRDP.', '30 lần GRDP'],
    ['Chỉ số của tỉnh nằm trong nhóm 15 địa phương dẫn đầu.', '15 địa phương'],
    ['Phấn đấu có 02 (hai) chợ nổi.', '2 chợ'],
    ['Tỷ lệ mắc sởi dưới 5 trường hợp/1.000.000 dân.', '5 trường hợp/1.000.000 dân'],
    ['Từ 120 đảng viên trở lên.', '120 đảng viên'],
    ['Quét 98/98 xã.', '98 xã'],
    ['Tuổi thọ bình quân trên 76 tuổi.', '76 tuổi'],
    ['Giá trị thu được trên 01 ha đất màu đạt 140 triệu đồng.', '140 triệu đồng'],
  ])('%s', (text, expected) => {
    expect(select(text, false)).toEqual([expected]);
  });

  it.each([
    '05 dự án',
    'Trồng mới 15 ha rừng.',
    'khoản 2 Điều 15',
    'Kế hoạch gồm 6 nội dung.',
    'Thi đua trong 10 ngày làm việc.',
    'Năm 2025 tỉnh có mưa.',
    'Toàn tỉnh có 64 điểm ngập, trong đó 23 điểm ở phường.',
    '70% phụ nữ được khám ít nhất 4 loại bệnh.',
    'Có 45/60 thôn có nhà văn hóa.',
    'Họp vào tháng 12/2025 dự án.',
    'Người trên 60 tuổi được mời.',
    'Chi trả theo 01 ha đất rừng.',
    'Có 3 loại hồ sơ cấp 2.',
  ])('none in "%s"', (text) => {
    expect(select(text, false)).toEqual([]);
  });

  it('takes a size inside what is counted for no count of its own', () => {
    expect(select('Thu hút ít nhất 03 dự án quy mô trên 50 triệu USD.', false)).toEqual(['3 dự án']);
  });
});

describe('among goals and in tasks', () => {
  it.each<readonly [string, ...string[]]>([
    ['Trồng mới 5.000 ha rừng, 02 triệu cây phân tán.', '5000 ha', '2 triệu cây'],
    ['Tổng vốn đầu tư toàn xã hội 35.600 tỷ đồng.', '35600 tỷ đồng'],
    [
      'Thu ngân sách trên địa bàn 8.900 tỷ đồng, trong đó thu nội địa 8.100 tỷ đồng.',
      '8900 tỷ đồng',
      '8100 tỷ đồng',
    ],
    [
      'Tổng công suất đạt 5.200 MW, trong đó điện gió 2.400 MW, điện khí 1.500 MW.',
      '5200 MW',
      '2400 MW',
      '1500 MW',
    ],
    ['Tổng vốn đầu tư trong 5 năm đạt 320 tỷ đồng.', '320 tỷ đồng'],
    ['Tổ chức từ 08 đến 10 lớp cho thủ kho.', '8..10 lớp'],
    ['40 bể chứa được lắp đặt tại thôn.', '40 bể'],
    ['Đến năm 2028 có 01 doanh nghiệp lớn.', '1 doanh nghiệp'],
    ['Phấn đấu đến năm 2029 có 7/9 xã về đích, trong đó 02 xã kiểu mẫu.', '7 xã', '2 xã'],
    ['Tạo việc làm mới cho 800 lao động; đưa 90 lao động ra nước ngoài.', '800 lao động', '90 lao động'],
    ['14 bác sĩ/10.000 dân; 30 giường bệnh/10.000 dân.', '14 bác sĩ/10.000 dân', '30 giường bệnh/10.000 dân'],
    ['Duy trì mức sinh thay thế (bình quân mỗi phụ nữ có 2,1 con).', '2.1 con'],
    ['Kim ngạch đạt 1,2 tỷ USD vào năm 2027, 1,6 tỷ USD vào năm 2030.', '1.2 tỷ USD', '1.6 tỷ USD'],
    ['Thu ngân sách đạt 900 tỷ đồng, gấp 1,5 lần năm 2020.', '900 tỷ đồng', '1.5 lần'],
    ['Xóa bỏ hoàn toàn 340 nhà tạm.', '340 nhà tạm'],
    ['Trồng 120ha rừng ven biển.', '120 ha'],
    ['Bồi dưỡng kỹ năng bán hàng trực tuyến cho 450 lượt tiểu thương.', '450 lượt'],
    ['Mỗi năm giảm 400 hộ trở lên.', '400 hộ'],
    ['Có ít nhất 03 bệnh viện đạt mức chất lượng từ 4 điểm trở lên.', '3 bệnh viện'],
    ['Đạt 92/100 điểm trở lên.', '92 điểm'],
    ['Giải quyết việc làm cho 25.000 lao động.', '25000 lao động'],
    ['Cho vay ưu đãi đối với 900 hộ nuôi tôm.', '900 hộ'],
    ['Toàn tỉnh có 650 - 700 doanh nghiệp làm phần mềm.', '650..700 doanh nghiệp'],
    ['Diễn tập chữa cháy từ 02 cuộc/năm trở lên.', '2 cuộc'],
    ['Ươm tạo thành công 150 dự án.', '150 dự án'],
    ['Xoá xong 86 nhà tạm.', '86 nhà tạm'],
    ['Số hộ thiếu nước giảm thêm từ 6 đến 7 điểm phần trăm.', '6..7 điểm phần trăm'],
  ])('%s', (text, ...expected) => {
    expect(select(text, true)).toEqual(expected);
  });

  it.each([
    'Hoàn thành 3 nhóm nhiệm vụ.',
    'Tổ chức 02 đợt thi đua.',
    'Hỗ trợ 5 tỷ đồng từ ngân sách.',
    'Tập trung vào 6 nội dung.',
    'Rà soát các xã có 02 thôn ven biển.',
    'Trao đổi kinh nghiệm với 02 tỉnh bạn.',
  ])('none in "%s"', (text) => {
    expect(select(text, true)).toEqual([]);
  });
});

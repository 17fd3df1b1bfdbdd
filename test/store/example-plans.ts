/** Three small plans, made up: two of one province, one of another that uses the same names. */
import type { GroundedExtraction } from '../../src/pipeline.js';
import { citation, placeOf, plan, section, target, task } from './extraction-factory.js';

const GIA_LAI_TEXT = `Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;
Theo Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh về chuyển đổi số;
I. MỤC TIÊU
1. Đến năm 2025, tối thiểu 85,5% hồ sơ được số hóa; kinh tế số chiếm 16 – 18 % GDP.
2. Mỗi năm mở ít nhất 05 lớp tập huấn.
II. NHIỆM VỤ
1\tXây dựng quy chế theo Nghị định 61/2018\tQuy chế; Báo cáo\tVăn phòng Sở\tCác phòng\tQuý II/2022
2\tKiểm tra việc thực hiện Quyết định số 12/QĐ-UBND\t\tThanh tra Sở\tVP Sở\tThường xuyên
`;

/** A plan of Gia Lai with something of everything in it. */
export function giaLaiPlan(version?: string): GroundedExtraction {
  const at = GIA_LAI_TEXT;
  const decree = { number: '61', year: 2018, key: '61/2018/NĐ-CP' };
  const decision = { type: 'Quyết định', number: '12', symbol: '12/QĐ-UBND', key: '12/QĐ-UBND' };
  return plan(at, {
    path: 'plans/gia-lai.txt',
    ...(version === undefined ? {} : { version }),
    head: {
      number: '7',
      symbol: 'KH-SCT',
      place: 'Gia Lai',
      issued: { year: 2021, month: 12, day: null },
      title: 'Chuyển đổi số năm 2022',
      issuer: 'Sở Công Thương',
      parentBody: 'UBND TỈNH GIA LAI',
      period: { from: 2022, to: 2022 },
      horizon: 2030,
      signer: { capacity: 'KT.', title: 'PHÓ GIÁM ĐỐC', name: 'Trần Văn Mẫu' },
      recipients: ['Sở Nội vụ', 'Lưu: VT'],
    },
    sections: [
      section(at, '1. Đến năm 2025', { id: 's2', parent: 's1', kind: 'decimal', label: '1', level: 2 }),
      section(at, 'I. MỤC TIÊU', { id: 's1' }),
      section(at, 'II. NHIỆM VỤ', { id: 's3', label: 'II' }),
    ],
    targets: [
      target(at, 'tối thiểu 85,5% hồ sơ được số hóa', {
        indicator: 'hồ sơ được số hóa',
        value: 85.5,
        section: 's2',
      }),
      target(at, 'kinh tế số chiếm 16 – 18 % GDP', {
        ...{ id: 't2', indicator: 'kinh tế số', value: 16, upper: 18, unit: '% GDP', section: 's2' },
        baseline: { from: 2020, to: 2020, value: 10 },
      }),
      target(at, 'Mỗi năm mở ít nhất 05 lớp tập huấn', {
        ...{ id: 't3', indicator: 'lớp tập huấn', value: 5, unit: 'lớp', per: 'year' },
        ...{ period: { from: 2022, to: 2022 }, periodSource: 'document' },
      }),
    ],
    tasks: [
      task(at, '1\tXây dựng quy chế', {
        ...{ label: '1', title: 'Xây dựng quy chế', group: ['II. NHIỆM VỤ', '1. Thể chế'], section: 's3' },
        ...{ products: ['Quy chế', 'Báo cáo'], leadUnits: ['Văn phòng Sở'], supportingUnits: ['Các phòng'] },
        deadline: { text: 'Quý II/2022', from: '2022-04-01', to: '2022-06-30', recurrence: null },
      }),
      task(at, '2\tKiểm tra việc thực hiện', {
        ...{ id: 'k2', label: '2', title: 'Kiểm tra việc thực hiện', section: 's3' },
        ...{ leadUnits: ['Thanh tra Sở', 'VP Sở'], supportingUnits: ['Văn phòng Sở'] },
        deadline: { text: 'Thường xuyên', from: null, to: null, recurrence: 'ongoing' },
      }),
    ],
    citations: [
      citation(at, 'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ', {
        ...{ ...decree, symbol: '61/2018/NĐ-CP', date: '2018-04-23', issuer: 'Chính phủ', role: 'basis' },
        pinpoint: { article: '5', clause: '2', point: 'a' },
      }),
      citation(at, 'Quyết định số 12/QĐ-UBND của Ủy ban nhân dân tỉnh', {
        ...{ ...decision, id: 'c2', issuer: 'Ủy ban nhân dân tỉnh', subject: 'chuyển đổi số', role: 'basis' },
      }),
      citation(at, 'Nghị định 61/2018', { ...decree, id: 'c3', task: 'k1', section: 's3' }),
      citation(at, 'Quyết định số 12/QĐ-UBND', { ...decision, id: 'c4', task: 'k2', section: 's3' }),
    ],
    units: [
      { name: 'Văn phòng Sở', canonical: 'Văn phòng Sở', kind: 'unit' },
      { name: 'Các phòng', canonical: 'Các phòng', kind: 'collective' },
      { name: 'Thanh tra Sở', canonical: 'Thanh tra Sở', kind: 'unit' },
      { name: 'VP Sở', canonical: 'Văn phòng Sở', kind: 'unit' },
    ],
    diagnostics: [
      { severity: 'warning', code: 'targets/odd', message: 'a doubt', span: placeOf(at, '05 lớp').span },
    ],
  });
}

const KON_TUM_TEXT = `Theo Nghị định số 61/2018/NĐ-CP và Quyết định số 12/QĐ-UBND của UBND tỉnh
Đến năm 2024 đạt 90% hồ sơ trực tuyến; đến năm 2030 đạt trên 99% hồ sơ trực tuyến.
Văn phòng Sở chủ trì tổng hợp báo cáo
`;

/** A plan of another province with the same names of units and the same number of a local decision. */
export function konTumPlan(): GroundedExtraction {
  const at = KON_TUM_TEXT;
  return plan(at, {
    path: 'plans/kon-tum.txt',
    head: { place: 'Kon Tum', issuer: 'Sở Công Thương', title: 'Cải cách hành chính' },
    targets: [
      target(at, 'đạt 90% hồ sơ trực tuyến', {
        value: 90,
        comparator: '=',
        period: { from: null, to: 2024 },
      }),
      target(at, 'đạt trên 99% hồ sơ', {
        id: 't2',
        value: 99,
        comparator: '>',
        period: { from: null, to: 2030 },
      }),
    ],
    tasks: [
      task(at, 'Văn phòng Sở chủ trì tổng hợp báo cáo', { form: 'assignment', leadUnits: ['Văn phòng Sở'] }),
    ],
    citations: [
      citation(at, 'Nghị định số 61/2018/NĐ-CP', { number: '61', year: 2018, key: '61/2018/NĐ-CP' }),
      citation(at, 'Quyết định số 12/QĐ-UBND của UBND tỉnh', {
        ...{ id: 'c2', type: 'Quyết định', symbol: '12/QĐ-UBND', key: '12/QĐ-UBND', issuer: 'UBND tỉnh' },
      }),
    ],
  });
}

/** The plan of Gia Lai after an edit: one target, one citation, and the units of its only task are others. */
export function editedGiaLaiPlan(): GroundedExtraction {
  const at = `Đến năm 2025, đạt 70% hồ sơ.\nPhòng Kế hoạch rà soát theo Nghị định số 61/2018/NĐ-CP\n`;
  return plan(at, {
    path: 'plans/gia-lai.txt',
    head: { place: 'Gia Lai', issuer: 'Sở Công Thương' },
    targets: [target(at, 'đạt 70% hồ sơ', { value: 70 })],
    tasks: [task(at, 'Phòng Kế hoạch rà soát', { leadUnits: ['Phòng Kế hoạch'] })],
    citations: [citation(at, 'Nghị định số 61/2018/NĐ-CP', { key: '61/2018/NĐ-CP' })],
  });
}

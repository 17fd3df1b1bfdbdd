/** A small plan as a golden file and as an extraction that agrees with it, for the tests of the check to spoil. */
import { type Golden, parseGolden } from '../../src/check/golden.js';
import type { Citation, Extraction, Section, Span, Target, Task } from '../../src/records.js';

export const FILE = 'mau.md';

const HEAD = {
  type: 'Kế hoạch',
  number: '12',
  symbol: 'KH-STP',
  place: 'An Bình',
  issued: { year: 2024, month: 3, day: 5 },
  title: 'Số hóa hồ sơ lưu trữ năm 2024',
  issuer: 'Sở Tư pháp',
  parentBody: 'UBND TỈNH AN BÌNH',
  period: { from: 2024, to: 2024 },
  horizon: null,
  signer: { capacity: null, title: 'GIÁM ĐỐC', name: 'Lê Văn Mẫu' },
  recipients: ['Như trên', 'Lưu: VT'],
};
const ROMAN = { kind: 'roman', label: 'I', title: 'MỤC TIÊU' } as const;
const DECIMAL = { kind: 'decimal', label: '1', title: 'Chỉ tiêu chung' } as const;
const TARGET = {
  indicator: 'hồ sơ lưu trữ được số hóa',
  value: 80,
  unit: '%',
  upper: null,
  comparator: '>=',
  kind: 'level',
  per: null,
  baseline: null,
  period: { from: null, to: 2024 },
  periodSource: 'stated',
  origin: 'text',
} as const;
const ROW = {
  form: 'row',
  label: '01',
  group: ['I. Kho lưu trữ'],
  title: 'Kiểm kê kho lưu trữ của các đơn vị',
  products: ['Biên bản kiểm kê'],
  leadUnits: ['Văn phòng Sở'],
  supportingUnits: [],
  deadline: { text: 'Quý II', from: '2024-04-01', to: '2024-06-30', recurrence: null },
} as const;
const ITEM_TITLE =
  'Mở lớp tập huấn về nghiệp vụ lưu trữ điện tử cho công chức, viên chức của các phòng chuyên môn';
const CITATION = {
  type: 'Nghị định',
  number: '07',
  year: 2023,
  symbol: '07/2023/NĐ-CP',
  key: '07/2023/NĐ-CP',
  date: '2023-02-01',
  issuer: 'Chính phủ',
  subject: 'về lưu trữ',
  pinpoint: null,
  role: 'basis',
} as const;

/** What a careful reader of the sample writes down, as plain JSON that a test may change before it is parsed. */
export function sampleJson() {
  return structuredClone({
    file: FILE,
    document: HEAD,
    sections: [
      { line: 10, ...ROMAN, parent: null },
      { line: 12, ...DECIMAL, parent: 0 },
    ],
    targets: [{ line: 15, ...TARGET }],
    tasks: [
      { line: 20, ...ROW },
      { line: 24, ...ROW, form: 'assignment', label: null, title: 'Theo dõi, đôn đốc việc số hóa' },
      { line: 30, form: 'item', title: ITEM_TITLE.slice(0, 60) },
    ],
    citations: [{ line: 4, ...CITATION }],
  });
}

/** The sample's golden file with some parts put in the place of the sample's. */
export function sampleGolden(parts: Partial<Record<keyof Golden, unknown>> = {}): Golden {
  return parseGolden({ ...sampleJson(), ...parts });
}

const NOWHERE = { section: null, quote: '' } as const;

export function spanOver(from: number, to: number = from): Span {
  return { start: { line: from, column: 1, offset: 0 }, end: { line: to, column: 1, offset: 0 } };
}

export function section(id: string, line: number, fields: Partial<Section> = {}): Section {
  return { id, parent: null, level: 1, ...ROMAN, span: spanOver(line), quote: '', ...fields };
}

export function target(line: number, fields: Partial<Target> = {}): Target {
  return { id: `g${line}`, ...TARGET, task: null, ...NOWHERE, span: spanOver(line), ...fields };
}

export function task(line: number, fields: Partial<Task> = {}): Task {
  return { id: `t${line}`, ...ROW, ...NOWHERE, span: spanOver(line), ...fields };
}

export function citation(line: number, fields: Partial<Citation> = {}): Citation {
  return {
    id: `c${line}`,
    ...CITATION,
    refersTo: null,
    changes: [],
    task: null,
    ...NOWHERE,
    span: spanOver(line),
    ...fields,
  };
}

/** What an extractor without fault finds in the sample, with some parts put in the place of its own. */
export function sampleExtraction(parts: Partial<Extraction> = {}): Extraction {
  return {
    schemaVersion: 1,
    extractorVersion: '0.0.0',
    source: { path: FILE, format: 'markdown', sha256: '', bytes: 1, encoding: 'utf-8' },
    document: HEAD,
    sections: [
      section('s1', 10),
      section('s2', 12, { ...DECIMAL, parent: 's1', level: 2 }),
      section('s3', 14, { kind: 'dash', label: null, title: 'một mục không có mục con', parent: 's2' }),
    ],
    targets: [target(14, { span: spanOver(14, 16) })],
    tasks: [
      task(20),
      task(24, { form: 'assignment', label: null, title: 'Theo dõi, đôn đốc việc số hóa' }),
      task(30, { form: 'item', label: null, group: ['NHIỆM VỤ'], title: ITEM_TITLE }),
    ],
    citations: [citation(4)],
    units: [],
    diagnostics: [],
    ...parts,
  };
}

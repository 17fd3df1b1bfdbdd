/** Texts to try the whole pipeline with: any string, strings of the words that rules look for, spoiled documents. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const CORPUS = new URL('../../corpus/', import.meta.url);

/** What some rule of the pipeline looks for, and what breaks text: half surrogates, odd spaces, control characters. */
const TOKENS = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\f',
    '\u0000',
    '\ufeff',
    '\u2028',
  ],
  ...['|', '|\n', '|---|---|', '| ', ' | ', '#', '## ', '**', '*', '_', '\\', '<br>', '> ', '```', '[1]'],
  ...[
    'I. ',
    'II. ',
    'PHẦN I',
    'Chương 2',
    'Điều 3. ',
    '1. ',
    '1.1. ',
    '1\\. ',
    'a) ',
    'đ) ',
    '(1) ',
    '- ',
    '+ ',
    '• ',
  ],
  ...[
    'KẾ HOẠCH',
    'PHỤ LỤC',
    'Nơi nhận:',
    'KT. GIÁM ĐỐC',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Số: 12/KH-SNV',
    'Kính gửi:',
  ],
  ...[
    'NHIỆM VỤ',
    'MỤC TIÊU',
    'TỔ CHỨC THỰC HIỆN',
    'Giao ',
    'Văn phòng Sở',
    'Sở Nội vụ',
    'UBND các xã',
    ' có trách nhiệm',
    'phối hợp với ',
  ],
  ...[
    'Đơn vị chủ trì: ',
    'Đơn vị phối hợp: ',
    'Thời gian: ',
    'Sản phẩm: ',
    'STT',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Nhiệm vụ',
    'Thời gian hoàn thành',
  ],
  ...[
    '80%',
    '60,7',
    '1.200',
    'từ 60% lên 75%',
    '16 – 18 %',
    '≥',
    'tối thiểu ',
    'không quá ',
    'một (01) lần',
    'trở lên',
    '%',
    '/năm',
    ' tăng ',
    ' giảm ',
  ],
  ...[
    'đến năm 2025',
    'năm 2026',
    'giai đoạn 2021 - 2025',
    'so với năm 2024',
    'Quý III/2026',
    'ngày 31/02/2025',
    'hằng quý',
    'Thường xuyên',
  ],
  ...[
    'Căn cứ ',
    'Luật Lưu trữ',
    'Nghị định số 30/2020/NĐ-CP',
    'ngày 05/3/2020',
    ' của Chính phủ',
    'khoản 2 Điều 5',
    'sửa đổi, bổ sung',
    'Quyết định số 9/QĐ-TTg',
  ],
  ...[
    '; ',
    ', ',
    '. ',
    ': ',
    './.',
    '(',
    ')',
    '"',
    '“',
    '”',
    'hồ sơ',
    'được',
    'và',
    'ế',
    'e\u0302\u0301',
    'đ',
    'Đ',
    '\u0301',
    '\ud83d\ude00',
    '\ud83d',
    '\ude00',
    '0',
    '99999999999999999999',
    ';;;;',
    '....',
  ],
];

/** Strings made of the words that rules look for. */
export const wordyTexts = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...TOKENS) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      maxLength: 120,
    },
  )
  .map((tokens) => tokens.join(''));

/** Any string at all, half surrogates too. */
export const anyTexts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
);

const documents = readdirSync(CORPUS)
  .filter((name) => /\.(?:md|txt)$/.test(name))
  .map((name) => readFileSync(new URL(name, CORPUS), 'utf8'));

interface Change {
  readonly kind: 'cut' | 'insert' | 'repeat' | 'swap';
  /** Where, as a share of the text. */
  readonly at: number;
  readonly length: number;
  readonly token: string;
}

const changes: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('cut' as const, 'insert' as const, 'repeat' as const, 'swap' as const),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  token: fc.constantFrom(...TOKENS),
});

function change(text: string, { kind, at, length, token }: Change): string {
  const from = Math.floor(at * text.length);
  const piece = text.slice(from, from + length);
  const [before, behind] = [text.slice(0, from), text.slice(from + length)];
  if (kind === 'cut') return before + behind;
  if (kind === 'insert') return before + token + text.slice(from);
  if (kind === 'repeat') return before + piece + piece + behind;
  return before + behind.slice(0, length) + piece + behind.slice(length);
}

/** Documents of the corpus with pieces cut out, put in, doubled and swapped. */
export const spoiledDocuments = fc
  .tuple(fc.constantFrom(...documents), fc.array(changes, { minLength: 1, maxLength: 12 }))
  .map(([text, list]) => list.reduce(change, text));

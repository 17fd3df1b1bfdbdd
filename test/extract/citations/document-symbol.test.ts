import { describe, expect, it } from 'vitest';
import { readDocumentSymbol } from '../../../src/extract/citations/document-symbol.js';

const CASES: readonly (readonly [text: string, symbol: string | null, code: string | null])[] = [
  ['31/2022/NĐ-CP về chợ', '31/2022/NĐ-CP', 'NĐ-CP'],
  ['205/2026/QH16 của Quốc hội', '205/2026/QH16', 'QH16'],
  ['7/2019/TTLT-BNV-BTC;', '7/2019/TTLT-BNV-BTC', 'TTLT-BNV-BTC'],
  ['44-NQ/TW ngày', '44-NQ/TW', 'NQ/TW'],
  ['44/NQ- TW, ngày', '44/NQ-TW', 'NQ-TW'],
  ['44 - NQ/TW', '44-NQ/TW', 'NQ/TW'],
  ['310-CV/VPTU', '310-CV/VPTU', 'CV/VPTU'],
  ['18/NQ-CP.', '18/NQ-CP', 'NQ-CP'],
  ['909/UBND-KT', '909/UBND-KT', 'UBND-KT'],
  ['66/QĐ-SKH&CN', '66/QĐ-SKH&CN', 'QĐ-SKH&CN'],
  ['215 /KH-SYT', '215/KH-SYT', 'KH-SYT'],
  ['51 -KH/TU', '51-KH/TU', 'KH/TU'],
  ['815/BTC-C.VI ngày', '815/BTC-C.VI', 'BTC-C.VI'],
  ['815/UBND-KT. Vì vậy', '815/UBND-KT', 'UBND-KT'],
  ['31/2022', '31/2022', null],
  ['1408 của Thủ tướng', '1408', null],
  ['12/KH-UBND - Sở Y tế', '12/KH-UBND', 'KH-UBND'],
  ['44-NQ/TW - Triển khai', '44-NQ/TW', 'NQ/TW'],
  ['12a xã', null, null],
  ['3G', null, null],
  ['số 5', null, null],
  ['', null, null],
];

describe('readDocumentSymbol', () => {
  it.each(CASES)('%s', (text, symbol, code) => {
    const found = readDocumentSymbol(text, 0);
    expect(found?.symbol ?? null).toBe(symbol);
    expect(found?.code ?? null).toBe(code);
  });
});

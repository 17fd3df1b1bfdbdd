import { expect, it } from 'vitest';
import { restoreCase } from '../../src/extract/restore-case.js';

it.each([
  ['BỘ Y TẾ', '', 'Bộ Y tế'],
  ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', '', 'Sở Nông nghiệp và Môi trường'],
  ['THỦ TƯỚNG CHÍNH PHỦ', '', 'Thủ tướng Chính phủ'],
  ['ỦY BAN NHÂN DÂN XÃ HÒN TRÀ', '', 'Ủy ban nhân dân xã Hòn Trà'],
  ['CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HÒN TRÀ', '', 'Chủ tịch Ủy ban nhân dân xã Hòn Trà'],
  // As the text writes it, before any rule.
  ['BỘ Y TẾ', 'Giao Bộ y tế chủ trì.', 'Bộ y tế'],
  // No field that we know.
  ['SỞ BIỂN ĐẢO', '', 'Sở Biển Đảo'],
])('%s in "%s" is %s', (capitals, text, name) => expect(restoreCase(capitals, text)).toBe(name));

import { describe, expect, it } from 'vitest';
import { readClosing } from '../../src/parse/closing.js';
import { readSourceLines } from '../../src/parse/source-lines.js';

function read(source: string) {
  return readClosing(readSourceLines(source));
}

describe('the signer', () => {
  it.each([
    { source: 'GIÁM ĐỐC\n\nLê Văn Mẫu', signer: { capacity: null, title: 'GIÁM ĐỐC', name: 'Lê Văn Mẫu' } },
    {
      source: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nLê Văn Mẫu',
      signer: { capacity: 'KT.', title: 'PHÓ GIÁM ĐỐC', name: 'Lê Văn Mẫu' },
    },
    {
      source: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Mẫu',
      signer: { capacity: 'TM.', title: 'CHỦ TỊCH', name: 'Lê Văn Mẫu' },
    },
    {
      source: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Mẫu',
      signer: { capacity: 'KT.', title: 'PHÓ CHỦ TỊCH', name: 'Lê Văn Mẫu' },
    },
    {
      source: 'TM. ỦY BAN NHÂN\nDÂN\nCHỦ TỊCH\n\nLê Văn Mẫu',
      signer: { capacity: 'TM.', title: 'CHỦ TỊCH', name: 'Lê Văn Mẫu' },
    },
    {
      source: 'CHỦ TỊCH ỦY BAN NHÂN\nDÂN\n\nLê Văn Mẫu',
      signer: { capacity: null, title: 'CHỦ TỊCH ỦY BAN NHÂN DÂN', name: 'Lê Văn Mẫu' },
    },
    {
      source: 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\n\nTS. Lê Thị Mẫu',
      signer: { capacity: 'TL.', title: 'CHÁNH VĂN PHÒNG', name: 'TS. Lê Thị Mẫu' },
    },
    {
      source: 'KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\n\nLê Văn Mẫu',
      signer: { capacity: 'KT.', title: 'PHÓ CHỦ NHIỆM', name: 'Lê Văn Mẫu' },
    },
    { source: 'BÍ THƯ\n\n(Đã ký)\n\nLê Mẫu', signer: { capacity: null, title: 'BÍ THƯ', name: 'Lê Mẫu' } },
    { source: 'GIÁM ĐỐC', signer: { capacity: null, title: 'GIÁM ĐỐC', name: null } },
    { source: 'Nơi nhận:\n- Như trên.', signer: null },
    { source: 'Lê Văn Mẫu', signer: null },
    { source: '', signer: null },
  ])('of %j', ({ source, signer }) => expect(read(source).signer).toEqual(signer));
});

describe('a tail in two cells', () => {
  it('has its recipients at their dashes and the signer beside them', () => {
    const source =
      '| **Nơi nhận:**<br>- UBND huyện (b/c);<br>- Các phòng;<br>- Lưu: VT. | **TM. ỦY BAN NHÂN DÂN**<br>**KT. CHỦ TỊCH**<br>**PHÓ CHỦ TỊCH**<br><br>**Lê Văn Mẫu** |\n| --- | --- |';
    expect(read(source)).toEqual({
      recipients: ['UBND huyện (b/c)', 'Các phòng', 'Lưu: VT'],
      signer: { capacity: 'KT.', title: 'PHÓ CHỦ TỊCH', name: 'Lê Văn Mẫu' },
    });
  });

  it('has none where its cells hold other things', () => {
    expect(read('| Tổng số<br>- Nam | 12<br>- 7 |\n| --- | --- |')).toEqual({ recipients: [], signer: null });
  });
});

describe('the recipients', () => {
  it.each([
    {
      what: 'one a line',
      source: 'Nơi nhận:\n- UBND huyện (báo cáo);\n- Các phòng;\n- Lưu: VT.',
      recipients: ['UBND huyện (báo cáo)', 'Các phòng', 'Lưu: VT'],
    },
    {
      what: 'beside a tab and the signature',
      source: 'Nơi nhận:\n- Các phòng;\n- Lưu: VT.\tTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHà Thị Lan',
      recipients: ['Các phòng', 'Lưu: VT'],
    },
    {
      what: 'wrapped lines',
      source: 'Nơi nhận:\n- Các phòng chuyên môn\nthuộc huyện;\n- Lưu: VT.',
      recipients: ['Các phòng chuyên môn thuộc huyện', 'Lưu: VT'],
    },
    {
      what: 'one behind the colon',
      source: 'Nơi nhận: Như trên;\n- Lưu: VT.',
      recipients: ['Như trên', 'Lưu: VT'],
    },
    {
      what: 'no signature among them',
      source: 'Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nLê Văn Mẫu',
      recipients: ['Như trên', 'Lưu: VT'],
    },
    {
      what: 'those between bars only',
      source: '|\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n|\nGIÁM ĐỐC\n\nLê Văn Mẫu\n|',
      recipients: ['Như trên', 'Lưu: VT'],
    },
    {
      what: 'not what stands in the next cell',
      source: '|\nNơi nhận:\n- Như trên;\n|\nNgười lập biểu\n|',
      recipients: ['Như trên'],
    },
    {
      what: 'those below the signature',
      source: 'GIÁM ĐỐC\n\nLê Văn Mẫu\n\nNơi nhận:\n- Như trên;',
      recipients: ['Như trên'],
    },
    {
      what: 'one a line without dashes, where each has its end',
      source: 'Nơi nhận:\nBan Thường vụ Tỉnh ủy (để báo cáo),\nCác chi bộ\ntrực thuộc,\nLưu Văn phòng.',
      recipients: ['Ban Thường vụ Tỉnh ủy (để báo cáo)', 'Các chi bộ trực thuộc', 'Lưu Văn phòng'],
    },
    { what: 'none of an empty list', source: 'Nơi nhận:', recipients: [] },
    { what: 'none without the word', source: 'GIÁM ĐỐC\n- Như trên;', recipients: [] },
  ])('are $what', ({ source, recipients }) => expect(read(source).recipients).toEqual(recipients));

  it('leave the signer to be read', () => {
    expect(read('|\nNơi nhận:\n- Như trên;\n|\nGIÁM ĐỐC\nLê Văn Mẫu\n|').signer).toEqual({
      capacity: null,
      title: 'GIÁM ĐỐC',
      name: 'Lê Văn Mẫu',
    });
  });
});

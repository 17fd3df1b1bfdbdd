import { describe, expect, it } from 'vitest';
import { extractCitations } from '../../../src/extract/citations/extract-citations.js';
import { Ground } from '../../../src/extract/ground.js';
import { parsePlan } from '../../../src/parse/parse-plan.js';
import { sourceFromBytes } from '../../../src/parse/read-source.js';

/** The paragraphs of a plan's body → what its back references are said to mean. */
function readBack(body: string): readonly string[] {
  const text = `SỞ Y TẾ\nSố: 215/KH-SYT\n\nKẾ HOẠCH\nQuản lý nhà thuốc năm 2026\n\nI. NỘI DUNG\n\n${body}\n`;
  const source = sourceFromBytes(Buffer.from(text), 'plan.md');
  const { diagnostics } = extractCitations(parsePlan(source), new Ground(source.text));
  return diagnostics
    .filter(({ code }) => code.endsWith('back-reference'))
    .map(({ message }) => /means (.+ \(c\d+\))$/.exec(message)?.[1] ?? 'open');
}

const N31 = 'Nghị định số 31/2022/NĐ-CP ngày 01/2/2022';
const N8 = 'Nghị định số 8/2024/NĐ-CP ngày 03/3/2024';

const BACK: readonly (readonly [name: string, body: string, ...means: string[]])[] = [
  ['the one cited before', `1. Thi hành ${N31}.\n\n2. Phổ biến Nghị định này.`, '31/2022/NĐ-CP (c1)'],
  ['one cited twice', `1. ${N31}.\n\n2. ${N31}; các điều của Nghị định nêu trên.`, '31/2022/NĐ-CP (c2)'],
  [
    'the one of its own paragraph',
    `1. ${N31}.\n\n2. Theo ${N8}, các hồ sơ nêu tại Nghị định đó.`,
    '8/2024/NĐ-CP (c2)',
  ],
  ['several in its paragraph', `1. ${N31} và ${N8}; các mẫu của Nghị định này.`, 'open'],
  ['several before it', `1. ${N31}.\n\n2. ${N8}.\n\n3. Thực hiện Nghị định nói trên.`, 'open'],
  ['the third time in its paragraph', `1. ${N31}, ${N8}, ${N31}, theo Nghị định này.`, 'open'],
  ['none of its type', `1. Theo Thông tư số 12/2023/TT-BYT, mẫu của Nghị định này.`, 'open'],
  ['one that comes later', `1. Mẫu của Nghị định này.\n\n2. ${N31}.`, 'open'],
  ['a law by its name', '1. Thi hành Luật Dược năm 2016 và hướng dẫn Luật này.', 'Luật Dược 2016 (c1)'],
  ['the plan itself', '1. Theo Kế hoạch số 9/KH-UBND, căn cứ Kế hoạch này.'],
  [
    'a programme cited before',
    '1. Theo Chương trình số 10-CTr/TU, các việc của Chương trình nêu trên.',
    '10-CTr/TU (c1)',
  ],
  ['a place, not a document', '1. Chương trình số 10-CTr/TU; thực hiện Chương trình trên địa bàn.'],
  ['what is no document', '1. Nghị định số 31/2022/NĐ-CP; nội dung này, việc nêu trên.'],
];

describe('back references', () => {
  it.each(BACK)('%s', (_, body, ...means) => {
    expect(readBack(body)).toEqual(means);
  });

  it('adds no citation', () => {
    const text = `KẾ HOẠCH\nQuản lý nhà thuốc\n\nI. VIỆC\n\n1. ${N31}, theo Nghị định này.\n`;
    const source = sourceFromBytes(Buffer.from(text), 'plan.md');
    expect(extractCitations(parsePlan(source), new Ground(source.text)).citations).toHaveLength(1);
  });
});

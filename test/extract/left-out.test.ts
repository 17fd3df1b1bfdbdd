import { describe, expect, it } from 'vitest';
import { Ground } from '../../src/extract/ground.js';
import { findLeftOut } from '../../src/extract/left-out.js';
import { parsePlan } from '../../src/parse/parse-plan.js';
import type { Plan } from '../../src/parse/plan.js';
import { sourceFromBytes } from '../../src/parse/read-source.js';

const HEAD = 'SỞ Y TẾ\nSố: 215/KH-SYT\n\nKẾ HOẠCH\nQuản lý nhà thuốc năm 2026\n\nI. NỘI DUNG\n\n';

/** What was left out of a plan: the words and why. */
function leftOut(plan: Plan): readonly string[] {
  const { text } = plan.source;
  return findLeftOut(plan, new Ground(text)).map(
    ({ message, span }) => `${text.slice(span.start.offset, span.end.offset)}: ${message}`,
  );
}

const parse = (body: string) => parsePlan(sourceFromBytes(Buffer.from(HEAD + body), 'plan.md'));

const ROWS = '| 1 | Rà soát kho | Văn phòng Sở |\n';
const COLUMNS = '| TT | Nhiệm vụ | Đơn vị chủ trì |\n|---|---|---|\n';
const PAGE = (n: number) => `Kế hoạch nhà thuốc Yên Sơn\n\n${n}\n\n`;
const ITEM = (n: number) => `${n}. Kiểm tra nhà thuốc trong các chợ.\n\n`;

const LEFT_OUT: readonly (readonly [name: string, body: string, ...out: string[]])[] = [
  ['heads of columns', COLUMNS + ROWS, 'TT | Nhiệm vụ | Đơn vị chủ trì: heads of columns'],
  [
    'a page number in mid-sentence',
    '1. Kiểm tra nhà thuốc\n\n12\n\ntrong các chợ của huyện.\n',
    '12: a page number',
  ],
  [
    'running heads',
    [1, 2, 3].map((n) => ITEM(n) + PAGE(n)).join(''),
    ...[1, 2, 3].flatMap((n) => ['Kế hoạch nhà thuốc Yên Sơn: a running head', `${n}: a page number`]),
  ],
  [
    'nothing of prose with markup',
    '1. **Kiểm tra** *nhà thuốc*<br>trong các chợ\\.\n\n---\n\n- Sở Y tế&nbsp;báo cáo.\n',
  ],
  [
    'nothing of a break in a cell',
    `${COLUMNS}| 1 | Rà soát<br>kho | Văn phòng Sở |\n`,
    'TT | Nhiệm vụ | Đơn vị chủ trì: heads of columns',
  ],
  ['nothing of a number that is text', '1. Năm 12\n\n2. Kho số 7.\n'],
];

describe('findLeftOut', () => {
  it.each(LEFT_OUT)('%s', (_, body, ...out) => {
    expect(leftOut(parse(body))).toEqual(out);
  });

  it('warns of words that no part holds', () => {
    const plan = parse('1. Kiểm tra nhà thuốc.\n\n2. Kiểm tra quầy thuốc.\n');
    const { span, ...warned } =
      findLeftOut({ ...plan, parts: plan.parts.slice(0, -1) }, new Ground(plan.source.text))[0] ?? {};
    expect(warned).toEqual({ severity: 'warning', code: 'layout/unread', message: 'in no part of the plan' });
    expect(span?.start.line).toBe(11);
  });
});

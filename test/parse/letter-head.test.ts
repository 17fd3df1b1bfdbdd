import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/parse/parse-plan.js';
import { sourceFromBytes } from '../../src/parse/read-source.js';

const HEAD = 'ỦY BAN NHÂN DÂN\nTỈNH SƠN HẠ\n-------\nSố: 63/UBND-NC';
const DATE = 'Sơn Hạ, ngày 12 tháng 3 năm 2026';
const BODY = 'Thực hiện Nghị quyết số 9-NQ/TU, UBND tỉnh yêu cầu:\n\n1. Các sở kiểm kê kho.\n';

const parse = (text: string) => parsePlan(sourceFromBytes(Buffer.from(text), 'letter.txt'));
const bodyOf = (text: string) =>
  parse(text).parts.map((part) => ('block' in part ? part.block.text.text : 'table'));

describe('a letter', () => {
  it.each([
    [
      'one line',
      `${HEAD}\nV/v kiểm kê kho lưu trữ năm 2026\n${DATE}\n\nKính gửi: Các sở, ngành tỉnh.\n\n${BODY}`,
    ],
    [
      'wrapped lines',
      `${HEAD}\nV/v kiểm kê kho\nlưu trữ năm 2026\n\n${DATE}\n\nKính gửi: Các sở, ban,\nngành tỉnh.\n\n${BODY}`,
    ],
    [
      'a list of addressees',
      `${HEAD}\nV/v: kiểm kê kho lưu trữ năm 2026\n\n${DATE}\n\nKính gửi:\n\n- Các sở, ngành;\n- UBND các xã.\n\n${BODY}`,
    ],
    [
      'cells between bars',
      `|\n${HEAD}\nV/v kiểm kê kho lưu trữ năm 2026\n|\n*${DATE}*\n|\n\nKính gửi: Các sở, ngành tỉnh.\n\n${BODY}`,
    ],
  ])('has its subject for a title: %s', (_, text) => {
    const { head } = parse(text);
    expect(head).toMatchObject({
      type: 'Công văn',
      number: '63',
      symbol: 'UBND-NC',
      place: 'Sơn Hạ',
      issued: { year: 2026, month: 3, day: 12 },
      title: 'kiểm kê kho lưu trữ năm 2026',
    });
    expect(bodyOf(text)).toEqual(BODY.trim().split('\n\n'));
  });

  it.each([
    [
      'a document of another type',
      `${HEAD}\n${DATE}\n\nTỜ TRÌNH\nVề kiểm kê kho\n\nKính gửi: Chủ tịch UBND tỉnh.\n\n${BODY}`,
      'Tờ trình',
    ],
    ['one that addresses nobody', `${HEAD}\nV/v kiểm kê kho\n${DATE}\n\n${BODY}`, null],
    ['one without a subject', `${HEAD}\n${DATE}\n\nKính gửi: Các sở.\n\n${BODY}`, null],
  ])('is not %s', (_, text, type) => {
    expect(parse(text).head.type).toBe(type);
  });
});

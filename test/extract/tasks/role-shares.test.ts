import { describe, expect, it } from 'vitest';
import { readCellUnits } from '../../../src/extract/tasks/cell-units.js';
import { readBracketShares, readRoleShares, readTailShares } from '../../../src/extract/tasks/role-shares.js';

describe('readRoleShares', () => {
  it.each([
    ['Sở Y tế chủ trì', ['Sở Y tế'], []],
    ['giao Sở Y tế chủ trì, phối hợp với Sở Tài chính', ['Sở Y tế'], ['Sở Tài chính']],
    ['Sở Y tế chủ trì, Sở Tài chính phối hợp', ['Sở Y tế'], ['Sở Tài chính']],
    [
      'Sở Y tế chủ trì; Công an tỉnh và UBND các xã phối hợp; xong trong quý II',
      ['Sở Y tế'],
      ['Công an tỉnh', 'UBND các xã'],
    ],
    ['Sở Y tế (chủ trì), Sở Tài chính (phối hợp)', ['Sở Y tế'], ['Sở Tài chính']],
    ['Công an tỉnh, Sở Y tế thực hiện', ['Công an tỉnh', 'Sở Y tế'], []],
  ])('%s', (words, leadUnits, supportingUnits) => {
    expect(readRoleShares(words)).toEqual({ leadUnits, supportingUnits });
  });

  it.each(['Sở Y tế', 'chủ trì hội nghị', 'theo Kế hoạch của Sở Y tế', ''])('nobody in "%s"', (words) => {
    expect(readRoleShares(words)).toBeNull();
  });
});

describe('readBracketShares', () => {
  it('reads the bracket that closes the clause', () => {
    expect(readBracketShares('Phun thuốc diệt muỗi (Trạm Y tế xã chủ trì, các thôn phối hợp).')).toEqual({
      leadUnits: ['Trạm Y tế xã'],
      supportingUnits: ['các thôn'],
    });
  });

  it.each([
    'Họp (Sở Y tế chủ trì) và ra thông báo cho các bên.',
    'Phun thuốc diệt muỗi (lần 2 trong năm).',
    'Rà soát tủ thuốc (theo mẫu của Sở Y tế).',
  ])('nobody in "%s"', (text) => {
    expect(readBracketShares(text)).toBeNull();
  });
});

describe('readCellUnits', () => {
  it.each([
    ['Chủ trì: Sở Y tế; Phối hợp: Sở Tài chính', '', ['Sở Y tế'], ['Sở Tài chính']],
    ['Sở Y tế; phối hợp: Sở Tài chính', 'Thuế tỉnh', ['Sở Y tế'], ['Sở Tài chính', 'Thuế tỉnh']],
    ['Sở Y tế chủ trì, phối hợp với Sở Tài chính', '', ['Sở Y tế'], ['Sở Tài chính']],
    ['Sở Y tế, Sở Tài chính', 'Thuế tỉnh', ['Sở Y tế', 'Sở Tài chính'], ['Thuế tỉnh']],
    ['- Chủ trì: Sở Y tế - Phối hợp: Sở Tài chính', '', ['Sở Y tế'], ['Sở Tài chính']],
    ['', '', [], []],
  ])('"%s" beside "%s"', (lead, supporting, leadUnits, supportingUnits) => {
    expect(readCellUnits(lead, supporting)).toEqual({ leadUnits, supportingUnits });
  });
});

describe('readTailShares', () => {
  it('reads the clause that says who leads behind a task', () => {
    expect(
      readTailShares(
        'Lập sổ theo dõi chó nuôi; Chi cục Thú y chủ trì, phối hợp với Công an tỉnh, xong trong quý I.',
      ),
    ).toEqual({ leadUnits: ['Chi cục Thú y'], supportingUnits: ['Công an tỉnh'] });
  });

  it.each([
    // A duty of its own, no unit, no clause.
    'Lập sổ theo dõi chó nuôi; Chi cục Thú y chủ trì tổng hợp kết quả.',
    'Lập sổ theo dõi chó nuôi; tiêm phòng dại.',
    'Chi cục Thú y chủ trì.',
  ])('says nothing of %s', (text) => expect(readTailShares(text)).toBeNull());
});

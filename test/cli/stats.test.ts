import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/commands/rows/display-width.js';
import { kehoach } from './command-line.js';
import { filledDatabase } from './filled-database.js';

describe('stats', () => {
  it('counts by year, issuer, unit and kind', async () => {
    const { exitCode, out } = await kehoach('stats', '--db', filledDatabase(), '--format', 'json');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      years: [
        { year: 2022, targets: 1, tasks: 1 },
        { year: 2024, targets: 1, tasks: 0 },
        { year: 2025, targets: 2, tasks: 0 },
        { year: 2030, targets: 1, tasks: 0 },
      ],
      issuers: [
        { issuer: 'Sở Công Thương', place: 'Gia Lai', targets: 3, tasks: 2, documents: 1 },
        { issuer: 'Sở Công Thương', place: 'Kon Tum', targets: 2, tasks: 1, documents: 1 },
      ],
      units: expect.arrayContaining([{ unit: 'Văn phòng Sở', place: 'Gia Lai', led: 2, supported: 1 }]),
      targetKinds: [{ kind: 'level', targets: 5 }],
      taskForms: [
        { form: 'row', tasks: 2 },
        { form: 'assignment', tasks: 1 },
      ],
      decrees: [{ key: '61/2018/NĐ-CP', documents: 2, mentions: 3 }],
    });
  });

  it('shows them as bars that fit the terminal', async () => {
    const { out } = await kehoach('stats', '--db', filledDatabase());
    expect(out).toMatch(/2025 {2}█+ +2 targets, 0 tasks/);
    expect(out.split('\n').every((line) => displayWidth(line) <= 80)).toBe(true);
  });

  it('gives as many rows as are asked for', async () => {
    const { out } = await kehoach('stats', '--db', filledDatabase(), '--format', 'json', '--limit', '1');
    expect(JSON.parse(out).units).toHaveLength(1);
    expect((await kehoach('stats', '--db', filledDatabase(), '--limit', 'all')).exitCode).toBe(0);
  });
});

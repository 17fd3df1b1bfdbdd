import { describe, expect, it } from 'vitest';
import { kehoach } from './command-line.js';
import { filledDatabase } from './filled-database.js';

async function unitsOf(db: string) {
  const { out } = await kehoach('units', '--place', 'gia lai', '--format', 'json', '--db', db);
  return JSON.parse(out) as { id: number; unit: string; tasks_led: number }[];
}

describe('units', () => {
  it('lists them with their numbers', async () => {
    const units = await unitsOf(filledDatabase());
    expect(units).toContainEqual(
      expect.objectContaining({ unit: 'Văn phòng Sở', tasks_led: 2, tasks_supported: 1 }),
    );
    expect(units.every(({ id }) => id > 0)).toBe(true);
  });

  it('makes one of two and renames it', async () => {
    const db = filledDatabase();
    const idOf = async (unit: string) => String((await unitsOf(db)).find((one) => one.unit === unit)?.id);
    const ids = ['--merge', await idOf('Thanh tra Sở'), '--into', await idOf('Văn phòng Sở')];
    expect(await kehoach('units', ...ids, '--db', db)).toMatchObject({ exitCode: 0, out: '' });
    await kehoach('units', '--rename', await idOf('Văn phòng Sở'), '--name', 'Khối văn phòng', '--db', db);
    expect((await unitsOf(db)).map(({ unit }) => unit)).toEqual(['Khối văn phòng', 'Các phòng']);
    const led = await kehoach('query', 'tasks', '--lead', 'khoi van phong', '--format', 'ndjson', '--db', db);
    expect(led.out.trimEnd().split('\n')).toHaveLength(2);
  });

  it('lists what was chosen and takes it back', async () => {
    const db = filledDatabase();
    const before = await unitsOf(db);
    const idOf = (unit: string) => String(before.find((one) => one.unit === unit)?.id);
    const merge = ['--merge', idOf('Thanh tra Sở'), '--into', idOf('Văn phòng Sở')];
    const { err } = await kehoach('units', ...merge, '--db', db);
    expect(err).toMatch(/^done; .* --choices lists it, --undo takes it back\n$/);
    const list = await kehoach('units', '--choices', '--format', 'json', '--db', db);
    expect(JSON.parse(list.out)).toEqual([
      {
        ...{ id: 1, subject: 'Thanh tra Sở', place: 'Gia Lai', same_as: 'Văn phòng Sở', called: null },
        chosen_at: expect.stringMatching(/^\d{4}-/),
      },
    ]);
    expect((await kehoach('documents', '--choices', '--format', 'json', '--db', db)).out).toBe('[]\n');
    expect(await kehoach('units', '--undo', '1', '--db', db)).toEqual({
      exitCode: 0,
      out: '',
      err: 'undone\n',
    });
    expect((await unitsOf(db)).map(({ unit, tasks_led }) => [unit, tasks_led]).toSorted()).toEqual(
      before.map(({ unit, tasks_led }) => [unit, tasks_led]).toSorted(),
    );
  });

  it.each([
    [['--merge', '1', '--into', '2', '--undo', '1'], 2, /one of --merge, --rename and --undo at a time/],
    [['--undo', '7'], 1, /no choice 7; --choices lists them/],
    [['--merge', '1'], 2, /--merge and --into go together/],
    [['--name', 'x'], 2, /--rename and --name go together/],
    [['--merge', 'x', '--into', '1'], 2, /Write the number of the column id/],
    [['--merge', '998', '--into', '999'], 1, /no unit 998; kehoach units lists them/],
  ])('explains in one line: %j', async (args, code, message) => {
    const { exitCode, err } = await kehoach('units', ...args, '--db', filledDatabase());
    expect(exitCode).toBe(code);
    expect(err).toMatch(message);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('documents', () => {
  it('lists what is cited, the most cited first, and gives it a title', async () => {
    const db = filledDatabase();
    const list = async () =>
      JSON.parse((await kehoach('documents', '--format', 'json', '--db', db)).out) as {
        id: number;
        key: string;
      }[];
    const [first] = await list();
    expect(first).toMatchObject({ key: '61/2018/NĐ-CP', mentions: 3, title: null });
    await kehoach('documents', '--rename', String(first?.id), '--name', 'Một cửa', '--db', db);
    expect((await list())[0]).toMatchObject({ title: 'Một cửa' });
  });

  it('finds one by its number', async () => {
    const { out } = await kehoach(
      'documents',
      '--cites',
      '12/qd-ubnd',
      '--columns',
      'place',
      '--format',
      'csv',
      '--db',
      filledDatabase(),
    );
    expect(out.trimEnd().split('\r\n')).toEqual(['place', 'Gia Lai', 'Kon Tum']);
  });
});

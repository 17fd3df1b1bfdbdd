import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseGolden } from '../../src/check/golden.js';
import { GoldenError } from '../../src/check/golden-error.js';
import { loadGolden, loadKnownMisses } from '../../src/check/load-golden.js';
import { sampleJson } from './sample-plan.js';

/** The sample with one change made to it by hand. */
function spoiled(change: (json: ReturnType<typeof sampleJson> & Record<string, unknown>) => void): unknown {
  const json = { ...sampleJson() };
  change(json);
  return json;
}

describe('parseGolden', () => {
  it('takes a golden file as it is written', () => {
    expect(parseGolden(sampleJson())).toEqual(sampleJson());
  });

  it.each([
    [
      'an unknown comparator',
      /^targets\[0\]\.comparator: /,
      (json) => Object.assign(json.targets[0] ?? {}, { comparator: '≥' }),
    ],
    [
      'a field left out',
      /^citations\[0\]\.role: /,
      (json) => Reflect.deleteProperty(json.citations[0] ?? {}, 'role'),
    ],
    [
      'a field of no record',
      /^sections\[1\]: .*"note"/,
      (json) => Object.assign(json.sections[1] ?? {}, { note: '' }),
    ],
    [
      'an unknown form of task',
      /^tasks\[0\]\.form: /,
      (json) => Object.assign(json.tasks[0] ?? {}, { form: 'cell' }),
    ],
    [
      'an item with more than its title',
      /^tasks\[2\]: .*"label"/,
      (json) => Object.assign(json.tasks[2] ?? {}, { label: '1' }),
    ],
    [
      'a parent that comes later',
      /^sections\[0\]\.parent: 1 is no earlier section/,
      (json) => Object.assign(json.sections[0] ?? {}, { parent: 1 }),
    ],
    ['a line 0', /^targets\[0\]\.line: /, (json) => Object.assign(json.targets[0] ?? {}, { line: 0 })],
    ['a part left out', /^sections: /, (json) => Reflect.deleteProperty(json, 'sections')],
    [
      'a wrong deadline deep inside',
      /^tasks\[0\]\.deadline\.recurrence: /,
      (json) =>
        Object.assign(json.tasks[0] ?? {}, {
          deadline: { text: null, from: null, to: null, recurrence: 'daily' },
        }),
    ],
  ] as const satisfies readonly [string, RegExp, Parameters<typeof spoiled>[0]][])(
    'names the place of %s in one line',
    (_, message, change) => {
      const parse = () => parseGolden(spoiled(change));
      expect(parse).toThrow(GoldenError);
      expect(parse).toThrow(message);
      expect(parse).not.toThrow('\n');
    },
  );

  it.each([null, 7, [], 'mau.md'])('takes no %j for a golden file', (json) => {
    expect(() => parseGolden(json)).toThrow(/^the whole file: /);
  });
});

describe('loading from disk', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'golden-'));
    await writeFile(join(folder, 'good.json'), JSON.stringify(sampleJson()));
    await writeFile(join(folder, 'torn.json'), '{ "file": ');
    await writeFile(join(folder, 'wrong.json'), '{ "file": 3 }');
    await writeFile(join(folder, 'known.json'), '[{ "file": "mau.md", "line": 1 }]');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads a golden file', async () => {
    expect(await loadGolden(join(folder, 'good.json'))).toEqual(sampleJson());
  });

  it.each([
    ['absent.json', /absent\.json: .*no such file/],
    ['torn.json', /torn\.json: .*JSON/],
    ['wrong.json', /wrong\.json: file: /],
  ])('raises one line with the path for %s', async (name, message) => {
    await expect(loadGolden(join(folder, name))).rejects.toThrow(GoldenError);
    await expect(loadGolden(join(folder, name))).rejects.toThrow(message);
  });

  it('names the entry of the known misses that is wrong', async () => {
    await expect(loadKnownMisses(join(folder, 'known.json'))).rejects.toThrow(
      /known\.json: \[0\]\.recordType: /,
    );
  });
});

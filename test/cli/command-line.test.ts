import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/commands/run-command-line.js';
import { extractionSchema } from '../../src/records.js';
import { EXTRACTOR_VERSION } from '../../src/version.js';
import { sampleExtraction } from '../check/sample-plan.js';
import { kehoach } from './command-line.js';

const { commands } = createProgram({ out: () => {}, err: () => {}, columns: 80 }, () => {});
const NAMES = commands.map((command) => command.name());

describe('the command line', () => {
  it('has these commands', () => {
    expect(NAMES).toEqual([
      ...['import', 'imports', 'extract', 'inspect', 'check', 'schema'],
      ...['query', 'search', 'sql', 'stats', 'export', 'units', 'documents'],
    ]);
  });

  it.each(NAMES)('explains %s with an example', async (name) => {
    const { exitCode, out, err } = await kehoach(name, '--help');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(new RegExp(`Examples?:\\n {2}\\$ kehoach ${name}`));
  });

  it('explains itself with an example', async () => {
    const { exitCode, out } = await kehoach('--help');
    expect(exitCode).toBe(0);
    expect(out).toContain('$ kehoach import');
    for (const name of NAMES) expect(out).toContain(`  ${name} `);
  });

  it('prints its version', async () => {
    expect(await kehoach('--version')).toEqual({ exitCode: 0, out: `${EXTRACTOR_VERSION}\n`, err: '' });
  });

  it.each([
    [[], 'kehoach: no command given; see kehoach --help'],
    [['imprt'], "kehoach: unknown command 'imprt' (Did you mean import?); see kehoach --help"],
    [['--all'], "kehoach: unknown option '--all'; see kehoach --help"],
    [['import'], 'kehoach import: name either paths or a file with --records; see kehoach import --help'],
    [['import', '--db'], "kehoach import: option '--db <file>' argument missing; see kehoach import --help"],
    [
      ['import', 'plans', '--db', ''],
      "kehoach import: option '--db <file>' argument '' is invalid. Name a file; see kehoach import --help",
    ],
    [['extract'], 'kehoach extract: name either files or a stream with --ndjson; see kehoach extract --help'],
    [
      ['extract', 'a.md', '--with-txt'],
      "kehoach extract: unknown option '--with-txt' (Did you mean --with-text?); see kehoach extract --help",
    ],
    [['inspect'], "kehoach inspect: missing required argument 'file'; see kehoach inspect --help"],
    [
      ['inspect', 'a.md', 'b.md'],
      "kehoach inspect: too many arguments for 'inspect'. Expected 1 argument but got 2; see kehoach inspect --help",
    ],
  ])('says in one line what to do where it is used wrongly: %j', async (args, line) => {
    expect(await kehoach(...args)).toEqual({ exitCode: 2, out: '', err: `${line}\n` });
  });

  it('prints the JSON Schema of what extract prints', async () => {
    const { exitCode, out } = await kehoach('schema');
    expect(exitCode).toBe(0);
    const schema = JSON.parse(out);
    expect(schema.$schema).toContain('json-schema.org');
    const printed = Object.keys(extractionSchema.parse(sampleExtraction()));
    expect(schema.required.toSorted()).toEqual(printed.toSorted());
  });
});

describe('docs/cli.md', () => {
  const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
  const sections = page.split(/^## /mu);

  it.each(commands.map((command) => [command.name(), command] as const))(
    'tells of %s with its arguments, options and an example',
    (_, command) => {
      const section = sections.find((one) => one.startsWith(`kehoach ${command.name()}\n`)) ?? '';
      for (const { long } of command.options) expect(section).toContain(long);
      for (const argument of command.registeredArguments)
        expect(section).toContain(`${argument.name().toUpperCase()}`);
      expect(section).toMatch(new RegExp(`^kehoach ${command.name()}`, 'mu'));
    },
  );

  it('tells of no command that does not exist', () => {
    const told = sections.slice(1).flatMap((one) => /^kehoach (\S+)\n/u.exec(one)?.[1] ?? []);
    expect(told).toEqual(NAMES);
  });
});

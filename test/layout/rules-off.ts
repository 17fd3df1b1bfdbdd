/** Rules of the parser, each as the program would be without it. */
import type { Line } from '../../src/parse/source-lines.js';
import type { RuleOff } from './read-without.js';

type Modules = {
  readonly barTables: typeof import('../../src/parse/bar-tables.js');
  readonly blockText: typeof import('../../src/parse/block-text.js');
  readonly cleanLine: typeof import('../../src/parse/clean-line.js');
  readonly foldLetters: typeof import('../../src/extract/citations/fold-letters.js');
  readonly headingTheme: typeof import('../../src/extract/tasks/heading-theme.js');
  readonly markers: typeof import('../../src/parse/markers.js');
  readonly mendLines: typeof import('../../src/parse/mend-lines.js');
  readonly outline: typeof import('../../src/parse/outline.js');
  readonly planTable: typeof import('../../src/parse/plan-table.js');
  readonly runningHeads: typeof import('../../src/parse/running-heads.js');
  readonly sourceLines: typeof import('../../src/parse/source-lines.js');
};

/** Torn lines are not joined: each is a block. */
export const mending: RuleOff = {
  module: '../../src/parse/mend-lines.js',
  replace: ({ mendLines }: Modules['mendLines']): Partial<Modules['mendLines']> => ({
    mendLines: (lines, layout) => lines.flatMap((line) => mendLines([line], layout)),
  }),
};

/** Pipe tables are text. */
export const pipeTables: RuleOff = {
  module: 'micromark-extension-gfm-table',
  replace: () => ({ gfmTable: () => ({}) }),
};

/** Lines with tabs are text. */
export const tabCells: RuleOff = {
  module: '../../src/parse/source-lines.js',
  replace: ({ readSourceLines }: Modules['sourceLines']): Partial<Modules['sourceLines']> => ({
    readSourceLines: (source) =>
      readSourceLines(source).map((line) => (source[line.start] === '|' ? line : { ...line, cells: null })),
  }),
};

/** What stands between lone bars is no table. */
export const barTables: RuleOff = {
  module: '../../src/parse/bar-tables.js',
  replace: (): Partial<Modules['barTables']> => ({ readBarTable: () => [] }),
};

/** A header that comes again is a row. */
export const repeatedHeaders: RuleOff = {
  module: '../../src/parse/plan-table.js',
  replace: ({ readPlanTables }: Modules['planTable']): Partial<Modules['planTable']> => ({
    readPlanTables: (rows, inherited) => {
      const key = (row: (typeof rows)[number] | undefined) =>
        row?.cells.map(({ text }) => text.text).join('|');
      const again = rows.filter((row, i) => i > 0 && key(row) === key(rows[0]));
      const tables = readPlanTables(rows, inherited);
      return tables.map((table, i) => (i === 0 ? { ...table, rows: [...table.rows, ...again] } : table));
    },
  }),
};

/** A marker of this form is text. */
export function markerForm(form: RegExp): RuleOff {
  return {
    module: '../../src/parse/markers.js',
    replace: ({ readMarker }: Modules['markers']): Partial<Modules['markers']> => ({
      readMarker: (text) => (form.test(text) ? null : readMarker(text)),
    }),
  };
}

/** Escapes and emphasis stay in the text as they stand in the source. */
export const markup: RuleOff = {
  module: '../../src/parse/block-text.js',
  replace: (): Partial<Modules['blockText']> => ({
    blockText: (node, source) => {
      const start = node.position?.start.offset ?? 0;
      return { text: source.slice(start, node.position?.end.offset), at: [0], from: [start] };
    },
  }),
};

/** Markdown's headings stand above everything, whatever their number. */
export const outlineByNumber: RuleOff = {
  module: '../../src/parse/outline.js',
  replace: ({ buildOutline }: Modules['outline']): Partial<Modules['outline']> => ({
    buildOutline: (blocks, resets) => {
      const isTop = (lines: readonly Line[] | undefined) => lines?.some((line) => line.heading) ?? false;
      const tops = blocks.flatMap((block, i) => (isTop(block?.lines) ? [i] : []));
      return buildOutline(blocks, new Set([...resets, ...tops]));
    },
  }),
};

/** "hoá" and "hóa" are two words. */
export const toneFolding: RuleOff = {
  module: '../../src/extract/citations/fold-letters.js',
  replace: (): Partial<Modules['foldLetters']> => ({ foldTones: (text) => text.toLowerCase() }),
};

/** Private use: what stands here is no sign to any rule. */
const HIDDEN = 0xe000;

/** These signs are left in lines as they are. */
export function cleaning(signs: RegExp): RuleOff {
  const shift = (by: number) => (sign: string) => String.fromCharCode(sign.charCodeAt(0) + by);
  return {
    module: '../../src/parse/clean-line.js',
    replace: ({ cleanLine }: Modules['cleanLine']): Partial<Modules['cleanLine']> => ({
      cleanLine: (line) => {
        const clean = cleanLine({ ...line, text: line.text.replace(signs, shift(HIDDEN)) });
        return { ...clean, text: clean.text.replace(/[\ue000-\ue4ff]/g, shift(-HIDDEN)) };
      },
    }),
  };
}

/** A number alone on its line is text. */
export const pageNumbers: RuleOff = {
  module: '../../src/parse/running-heads.js',
  replace: (): Partial<Modules['runningHeads']> => ({ isPageNumber: () => false }),
};

/** What a heading in this case announces is not read. */
export function themes(lost: 'capitals' | 'small'): RuleOff {
  return {
    module: '../../src/extract/tasks/heading-theme.js',
    replace: ({ readTheme }: Modules['headingTheme']): Partial<Modules['headingTheme']> => ({
      readTheme: (plan, section) => {
        let at = section;
        while (at !== null && plan.sections[at]?.marker.kind !== 'roman')
          at = plan.sections[at]?.parent ?? null;
        const title = at === null ? '' : (plan.sections[at]?.title.text ?? '');
        const isLost = (lost === 'capitals') === (title === title.toUpperCase());
        return isLost ? 'framing' : readTheme(plan, section);
      },
    }),
  };
}

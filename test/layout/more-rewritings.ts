/** More ways in which the same plan text reaches users: bullets in pairs, capitals, and what page breaks tear. */
import type { Rewriting } from './rewritings.js';

/** "+ …" and "- + …" alike with this bullet. */
export function withPlus(bullet: '+' | '- +' | '– +'): Rewriting {
  return (text) => text.replace(/^(?:[-–] )?\+ (?=\S)/gmu, `${bullet} `);
}

/** Titles behind a roman number; a paragraph that ends as a sentence is none. */
const TITLE = /(?<=\n\n[IVX]{1,5}\. )\p{Lu}[^\n|]{1,120}[^\n|.;:,](?=\n\n)/gu;

/** "I. Mục tiêu" as "I. MỤC TIÊU". */
export const capitalHeadings: Rewriting = (text) => text.replace(TITLE, (title) => title.toUpperCase());

/** "I. MỤC TIÊU" as "I. Mục tiêu"; a title that has small letters already stays. */
export const smallHeadings: Rewriting = (text) =>
  text.replace(TITLE, (title) =>
    /\p{Ll}/u.test(title) ? title : title.charAt(0) + title.slice(1).toLowerCase(),
  );

const TYPE = '(?:Luật|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Kết luận|Công văn|Văn bản)';
const DOCUMENT_NUMBER = '\\d{1,4}(?:/\\d{4})?[/-][\\p{Lu}\\d/-]{2,20}';

/** Where a line ends inside a citation: "… số" / "12/…", "Nghị quyết" / "số 12/…", "12/…" / "ngày …", "ngày" / "1/2/…". */
const INSIDE_CITATION = new RegExp(
  [
    `(?<=${TYPE})\\n(?=số ${DOCUMENT_NUMBER})`,
    `(?<=${TYPE} số)\\n(?=${DOCUMENT_NUMBER})`,
    `(?<=số ${DOCUMENT_NUMBER})\\n(?=(?:ngày|của) )`,
    `(?<=số ${DOCUMENT_NUMBER} ngày)\\n(?=\\d)`,
    `(?<=số ${DOCUMENT_NUMBER}[^\\n]{0,40}của)\\n(?=\\p{Lu})`,
  ].join('|'),
  'gu',
);

/** A page ends wherever a line ends inside a citation. */
export const tornCitations: Rewriting = (text) => {
  let page = 1;
  return text.replace(INSIDE_CITATION, () => `\n\n${++page}\n\n`);
};

const FEWEST_WORDS = 10;

/** A page ends in the middle of every third numbered row of a tab table: the tail of its longest cell is below. */
export const tornRows: Rewriting = (text) => {
  let page = 1;
  let rows = 0;
  return text.replace(/^\d[^\t\n]{0,6}\t[^\n]*\t[^\n]*$/gmu, (row) => {
    const torn = tearRow(row.split('\t'));
    if (torn === null || ++rows % 3 !== 0) return row;
    return `${torn[0].join('\t')}\n\n${++page}\n\n${torn[1].join('\t')}`;
  });
};

/** A row → the row without the tail of its longest cell and one with only that tail, or null where none is long. */
function tearRow(cells: readonly string[]): readonly [readonly string[], readonly string[]] | null {
  const longest = cells.reduce(
    (best, cell, k) => (cell.length > (cells[best] as string).length ? k : best),
    0,
  );
  const words = (cells[longest] as string).split(' ');
  const middle = Math.floor(words.length / 2);
  const at = words.findIndex(
    (word, i) => i >= middle && /^\p{Ll}/u.test(word) && !/[.;:]$/u.test(words[i - 1] as string),
  );
  if (longest === 0 || words.length < FEWEST_WORDS || at < 0) return null;
  return [
    cells.map((cell, k) => (k === longest ? words.slice(0, at).join(' ') : cell)),
    cells.map((_, k) => (k === longest ? words.slice(at).join(' ') : '')),
  ];
}

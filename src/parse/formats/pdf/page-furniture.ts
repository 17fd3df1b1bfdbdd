/** What stands on pages and not in the plan: page numbers, running heads and feet, the printed mark of a signature. */
import { type Row, rowText } from './page-parts.js';

export interface PageRows {
  readonly height: number;
  readonly rows: readonly Row[];
}

const PAGE_NUMBER =
  /^(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—])?$|^(?:Trang|Page)\s*\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?$|^\d{1,4}\s*\/\s*\d{1,4}$/iu;
/** Points from the upper and lower edge within which heads and feet stand: margins are 20 mm or more. */
const NUMBER_ZONE = 100;
const HEAD_ZONE = 62;
const FEWEST_PAGES = 3;
const SIGNATURE_MARK =
  /^(?:Người ký|Ký bởi|Được ký bởi|Ký số bởi|Signature|Signed by|Digitally signed|Signature Not Verified|Email|E-mail|Cơ quan|Tổ chức|Chức danh|Thời gian ký|Ngày ký|Giờ ký|Ngày|Date|Reason|Location)\s*:?\s/iu;
const SIGNATURE_OPENS = /^(?:Người ký|Ký bởi|Được ký bởi|Ký số bởi|Signed by|Digitally signed|Signature)/iu;

/** The rows of all pages → the same without furniture. */
export function dropFurniture(pages: readonly PageRows[]): readonly (readonly Row[])[] {
  const repeated = countHeads(pages);
  const enough = pages.length === 2 ? 2 : FEWEST_PAGES;
  return pages.map((page) => {
    const rows = withoutSignatureMark(page.rows);
    return rows.filter((row, i) => {
      const isOutermost = i === 0 || i === rows.length - 1;
      if (isOutermost && fromEdge(page, row) < NUMBER_ZONE && PAGE_NUMBER.test(rowText(row))) return false;
      return (repeated.get(headKey(page, row)) ?? 0) < enough;
    });
  });
}

function fromEdge(page: PageRows, row: Row): number {
  return Math.min(row.y, page.height - row.y);
}

function countHeads(pages: readonly PageRows[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.rows.map((row) => headKey(page, row)))) {
      if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** Text and height of a row near an edge; page numbers in it differ from page to page. */
function headKey(page: PageRows, row: Row): string {
  if (fromEdge(page, row) > HEAD_ZONE) return '';
  const side = row.y < page.height / 2 ? 'head' : 'foot';
  return `${side} ${rowText(row).replace(/\d+/gu, '#')}`;
}

/** "Người ký: … / Email: … / Thời gian ký: …", as portals print it on the first page. */
function withoutSignatureMark(rows: readonly Row[]): readonly Row[] {
  let inMark = false;
  return rows.filter((row) => {
    const text = rowText(row);
    inMark = SIGNATURE_OPENS.test(text) || (inMark && SIGNATURE_MARK.test(text));
    return !inMark;
  });
}

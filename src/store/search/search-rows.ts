/** The words that records are found by. */
import type { Extraction } from '../../records.js';
import { wordLists } from '../spelling/word-keys.js';
import { INDEXED, placeOf } from './record-number.js';
import { SEARCHED } from './search-text.js';

/** A record by its number within its document, its words as written and without marks. */
export type SearchRow = readonly [place: number, marked: string, folded: string];

/** A record's number and text → its row. */
export function searchRow(place: number, text: string): SearchRow {
  const { marked, folded } = wordLists(text);
  return [place, marked, folded];
}

/** The records of a document → the rows that they are found by. Needs no database: workers make them for the writer. */
export function searchRows(extraction: Extraction): readonly SearchRow[] {
  return INDEXED.flatMap((type) => {
    const first = type === 'document' ? 0 : 1;
    return SEARCHED[type].textsOf(extraction).map((text, i) => searchRow(placeOf(type, first + i), text));
  });
}

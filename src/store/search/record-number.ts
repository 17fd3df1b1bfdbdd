/** The types of records that are searched, each under its number in search_index. */
export const INDEXED = ['document', 'section', 'target', 'task', 'citation'] as const;

export type IndexedType = (typeof INDEXED)[number];

const POSITION_BITS = 21;
const POSITIONS = 2 ** POSITION_BITS;
/** How many numbers a document has room for. */
const NUMBERS = 2 ** 24;
const TYPES = NUMBERS / POSITIONS;

/** The number of a document's first possible record; its records end before that of the next document. */
export function firstNumberOf(documentId: number): number {
  return documentId * NUMBERS;
}

/** A type and a position → the record's number within its document. */
export function placeOf(type: IndexedType, position: number): number {
  return INDEXED.indexOf(type) * POSITIONS + position;
}

/** SQL for a number → SQL for its document, its position and whether it is of the type. */
export function readNumberSql(type: IndexedType, number: string) {
  return {
    documentId: `${number} >> 24`,
    position: `(${number} & ${POSITIONS - 1})`,
    isOfType: `(${number} >> ${POSITION_BITS} & ${TYPES - 1}) = ${INDEXED.indexOf(type)}`,
  };
}

/** A number in search_index → the record that it stands for. */
export function readNumber(number: number) {
  const type = INDEXED[Math.floor(number / POSITIONS) % TYPES] ?? 'section';
  return { documentId: Math.floor(number / NUMBERS), type, position: number % POSITIONS };
}

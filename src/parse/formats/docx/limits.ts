import { LIMITS } from '../limits.js';

/** What a plan may take at most; a thousand pages of text stay far below each of them. */

/** Bytes of the parts that are read, after decompression (ZIP bombs). */
export const MAX_DECOMPRESSED_BYTES = 100_000_000;
/** Files inside the ZIP. */
export const MAX_ENTRIES = 10_000;
/** Elements inside one another. */
export const MAX_XML_DEPTH = 256;
/** Elements of a part that are kept; each takes some 300 bytes of memory. */
export const MAX_XML_ELEMENTS = 500_000;
/** Attributes of one element: they are collected before the element is seen. */
export const MAX_XML_ATTRIBUTES = 500;
/** Characters of the plan text: merged cells and list labels are written more often than they stand in the file. */
export const MAX_TEXT_LENGTH = LIMITS.textCharacters;
/** Columns of a table; Word itself stops at 63. */
export const MAX_COLUMNS = 64;

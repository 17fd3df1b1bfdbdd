/**
 * A text → its blocks, as the plan flavour of Markdown sees them. In that flavour an empty line ends every block and no
 * block says anything of another (no lists, quotations, fences, definitions), so each stretch between empty lines is
 * read by itself, and only those with markup by the parser: time and memory stay in proportion to the text.
 */
import type { RootContent } from 'mdast';
import { hasMarkup } from './markup.js';
import { parsePlanMarkdown } from './plan-markdown.js';

export interface MarkdownBlock {
  /** Counts the blocks of the text. What goes on in the next piece of a long stretch keeps its number. */
  readonly number: number;
  /** Source offsets; spaces may stand at either end. */
  readonly start: number;
  readonly end: number;
  /** What the parser says; null for a paragraph without markup, which is its own text. */
  readonly node: RootContent | null;
  /** The source offset that the node's positions count from. */
  readonly base: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Block = Omit<MarkdownBlock, 'number'> & { readonly goesOn: boolean };

/**
 * The parser gets no more characters at once (ten pages): where emphasis marks find no partner it takes quadratic time.
 * A line that is longer is taken as it stands.
 */
const LONGEST_PIECE = 32_768;
/** Any header makes the lines below it rows: how many cells they have is their own affair. */
const HEADER = '|.|\n|-|\n';
const DELIMITER_ROW = /^[|: \t]*-[|: \t-]*$/;

/** A text → its blocks in order. `longest` is the most that the parser gets at once. */
export function* readMarkdownBlocks(
  source: string,
  longest = LONGEST_PIECE,
): Generator<MarkdownBlock, void, void> {
  let number = -1;
  for (const stretch of splitStretches(source)) {
    const isLong = stretch.end - stretch.start > longest;
    const blocks = isLong ? readLongStretch(source, stretch, longest) : readStretch(source, stretch);
    for (const { goesOn, ...block } of blocks) {
      if (!goesOn) number++;
      yield { number, ...block };
    }
  }
}

/** Runs of lines without an empty one among them. */
function* splitStretches(source: string): Generator<Stretch, void, void> {
  let start = -1;
  let end = 0;
  for (let at = 0; at < source.length; at = endOfLine(source, at) + 1) {
    const lineEnd = endOfLine(source, at);
    if (!isBlank(source, at, lineEnd)) {
      if (start < 0) start = at;
      end = lineEnd;
    } else if (start >= 0) {
      yield { start, end };
      start = -1;
    }
  }
  if (start >= 0) yield { start, end };
}

function endOfLine(source: string, at: number): number {
  const feed = source.indexOf('\n', at);
  return feed < 0 ? source.length : feed;
}

function isBlank(source: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && (source[at] === ' ' || source[at] === '\t')) at++;
  return at === end;
}

function readStretch(source: string, { start, end }: Stretch): readonly Block[] {
  const text = source.slice(start, end);
  if (!hasMarkup(text)) return [plain(start, end)];
  // A byte order mark at the head of a text is passed over, one amid the text is a character of it.
  return text.startsWith('\ufeff') && start > 0 ? parse(`\n${text}`, start - 1) : parse(text, start);
}

function plain(start: number, end: number): Block {
  return { start, end, node: null, base: 0, goesOn: false };
}

function parse(text: string, base: number): readonly Block[] {
  return parsePlanMarkdown(text).children.map((node) => {
    const start = base + (node.position?.start.offset ?? 0);
    const end = base + (node.position?.end.offset ?? 0);
    return { start, end, node, base, goesOn: false };
  });
}

/** Piece by piece; a table that goes on in the next piece is read there under a header of our own. */
function* readLongStretch(source: string, stretch: Stretch, longest: number): Generator<Block, void, void> {
  let last: Block | undefined;
  for (const piece of splitPieces(source, stretch, longest)) {
    for (const [i, block] of readPiece(source, piece, longest, last).entries()) {
      const isSame = i === 0 && last !== undefined && isParagraph(last) && isParagraph(block);
      last = isSame ? { ...block, goesOn: true } : block;
      yield last;
    }
  }
}

function readPiece(
  source: string,
  piece: Stretch,
  longest: number,
  last: Block | undefined,
): readonly Block[] {
  if (piece.end - piece.start > longest) return [plain(piece.start, piece.end)];
  return last?.node?.type === 'table' ? readRows(source, piece) : readStretch(source, piece);
}

/** Whole lines together, as many as are not too long; a line that is too long by itself stays alone. */
function* splitPieces(
  source: string,
  { start, end }: Stretch,
  longest: number,
): Generator<Stretch, void, void> {
  let from = start;
  let previous = start;
  for (let at = start; at < end; at = endOfLine(source, at) + 1) {
    const lineEnd = endOfLine(source, at);
    if (lineEnd - from > longest && at > from) {
      // The header of a table and the rule below it stay together.
      const isRule = previous > from && DELIMITER_ROW.test(source.slice(at, lineEnd));
      const cut = isRule ? previous : at;
      yield { start: from, end: cut - 1 };
      from = cut;
    }
    previous = at;
  }
  yield { start: from, end };
}

function isParagraph({ node }: Block): boolean {
  return node === null || node.type === 'paragraph';
}

/** Rows of a table that began in an earlier piece, and what may stand behind them. */
function readRows(source: string, { start, end }: Stretch): readonly Block[] {
  const [table, ...others] = parse(HEADER + source.slice(start, end), start - HEADER.length);
  if (table?.node?.type !== 'table') return others;
  const rows = table.node.children.slice(1);
  if (rows.length === 0) return others;
  return [{ ...table, start, node: { ...table.node, children: rows }, goesOn: true }, ...others];
}

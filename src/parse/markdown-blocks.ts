/**
 * A text → its blocks, as the plan flavour of Markdown sees them. In that flavour an empty line ends every block and no
 * block says anything of another (no lists, quotations, fences, definitions), so each stretch between empty lines is
 * read by itself, and only those with markup by the parser: time and memory stay in proportion to the text.
 */
import type { RootContent } from 'mdast';
import { isGridTable } from './grid-tables.js';
import { hasMarkup } from './markup.js';
import { parsePlanMarkdown } from './plan-markdown.js';
import { type Stretch, splitPieces, splitStretches } from './stretches.js';

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

type Block = Omit<MarkdownBlock, 'number'> & { readonly goesOn: boolean };

/**
 * The parser gets no more characters at once, where it gets whole lines (three pages; a row of a table in a piece four
 * times as long takes it twice the time): rows, and emphasis marks that find no partner, are of more than linear cost.
 */
const LONGEST_PIECE = 8192;
/** A line that is so many times as long as a piece (twelve pages) is taken as it stands. */
const LONGEST_LINE = 4;
/** Any header makes the lines below it rows: how many cells they have is their own affair. */
const HEADER = '|.|\n|-|\n';

/** A text → its blocks in order. `longest` is the most that the parser gets at once. */
export function* readMarkdownBlocks(
  source: string,
  longest = LONGEST_PIECE,
): Generator<MarkdownBlock, void, void> {
  let number = -1;
  for (const { goesOn, ...block } of readBlocks(source, longest)) {
    if (!goesOn) number++;
    yield { number, ...block };
  }
}

function* readBlocks(source: string, longest: number): Generator<Block, void, void> {
  let group: Stretch[] = [];
  for (const stretch of splitStretches(source)) {
    const groupStart = (group[0] ?? stretch).start;
    if (stretch.end - groupStart > longest) {
      yield* readGroup(source, group);
      group = [];
    }
    if (isGridTable(source, stretch.start, stretch.end)) {
      yield* readGroup(source, group);
      group = [];
      yield plain(stretch);
    } else if (stretch.end - stretch.start > longest) yield* readLongStretch(source, stretch, longest);
    else group.push(stretch);
  }
  yield* readGroup(source, group);
}

/** Neighbouring stretches → their blocks. The parser gets those with markup together: each call of it has its price. */
function readGroup(source: string, group: readonly Stretch[]): readonly Block[] {
  const marked = group.filter(({ start, end }) => hasMarkup(source.slice(start, end)));
  const parsed = marked.length === 0 ? new Map<Stretch, Block[]>() : parseStretches(source, marked);
  return group.flatMap((stretch) => parsed.get(stretch) ?? plain(stretch));
}

function parseStretches(source: string, stretches: readonly Stretch[]): ReadonlyMap<Stretch, Block[]> {
  // Never at the head: there the parser would take a byte order mark away.
  let text = '';
  const places = stretches.map(({ start, end }) => {
    const place = text.length + 2;
    text += `\n\n${source.slice(start, end)}`;
    return place;
  });
  const blocks = new Map<Stretch, Block[]>(stretches.map((stretch) => [stretch, []]));
  let at = 0;
  for (const node of parsePlanMarkdown(text).children) {
    while ((places[at + 1] ?? Number.POSITIVE_INFINITY) <= (node.position?.start.offset ?? 0)) at++;
    const stretch = stretches[at] as Stretch;
    blocks.get(stretch)?.push(toBlock(node, stretch.start - (places[at] as number)));
  }
  return blocks;
}

function toBlock(node: RootContent, base: number): Block {
  const start = base + (node.position?.start.offset ?? 0);
  const end = base + (node.position?.end.offset ?? 0);
  return { start, end, node, base, goesOn: false };
}

function plain({ start, end }: Stretch): Block {
  return { start, end, node: null, base: 0, goesOn: false };
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
  if (piece.end - piece.start > LONGEST_LINE * longest) return [plain(piece)];
  return last?.node?.type === 'table' ? readRows(source, piece) : readGroup(source, [piece]);
}

function isParagraph({ node }: Block): boolean {
  return node === null || node.type === 'paragraph';
}

/** Rows of a table that began in an earlier piece, and what may stand behind them. */
function readRows(source: string, { start, end }: Stretch): readonly Block[] {
  const { children } = parsePlanMarkdown(HEADER + source.slice(start, end));
  const [table, ...others] = children.map((node) => toBlock(node, start - HEADER.length));
  if (table?.node?.type !== 'table') return others;
  const rows = table.node.children.slice(1);
  if (rows.length === 0) return others;
  return [{ ...table, start, node: { ...table.node, children: rows }, goesOn: true }, ...others];
}

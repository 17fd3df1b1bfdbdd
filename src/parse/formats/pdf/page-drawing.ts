/** The drawing operators of a page → its lines, and the numbers that an office's system stamped into fields of it. */
import type { PdfFile } from './open-pdf.js';
import type { Piece, Rule } from './page-parts.js';
import { PDF_LIMITS } from './pdf-limits.js';

export type PdfPage = Awaited<ReturnType<PdfFile['getPage']>>;
export type Matrix = readonly [number, number, number, number, number, number];

export interface Drawing {
  readonly rules: readonly Rule[];
  readonly stamped: readonly Piece[];
}

/** Operators by the numbers that PDF.js gives them (its table OPS). */
const OPS = {
  save: 10,
  restore: 11,
  transform: 12,
  setTextMatrix: 42,
  showText: 44,
  formBegin: 74,
  formEnd: 75,
  annotationBegin: 80,
  annotationEnd: 81,
  constructPath: 91,
} as const;
const END_PATH = 28;
const THICKEST_RULE = 3;
const SHORTEST_RULE = 4;
const STAMPED_SIZE = 12;

/** A page and the matrix that turns its coordinates upright → what is drawn on it; nothing where it is damaged. */
export async function readDrawing(page: PdfPage, upright: Matrix): Promise<Drawing> {
  const rules: Rule[] = [];
  const stamped: Piece[] = [];
  const { fnArray, argsArray } = await page.getOperatorList();
  const stack: Matrix[] = [];
  let matrix = upright;
  let inField = false;
  let textMatrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i];
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore || operator === OPS.formEnd || operator === OPS.annotationEnd) {
      matrix = stack.pop() ?? upright;
      if (operator === OPS.annotationEnd) inField = false;
    } else if (operator === OPS.transform) matrix = multiply(matrix, args as Matrix);
    else if (operator === OPS.formBegin) {
      stack.push(matrix);
      if (isMatrix(args?.[0])) matrix = multiply(matrix, args[0]);
    } else if (operator === OPS.annotationBegin) {
      stack.push(matrix);
      matrix = multiply(multiply(upright, args[2] as Matrix), args[3] as Matrix);
      inField = true;
    } else if (operator === OPS.setTextMatrix) textMatrix = toMatrix(args);
    else if (operator === OPS.showText && inField) addStamped(stamped, args[0], multiply(matrix, textMatrix));
    else if (operator === OPS.constructPath && !inField && rules.length < PDF_LIMITS.pageRules)
      addRules(rules, args, matrix);
  }
  return { rules, stamped };
}

/** Number and date of a document are often empty in its text and stamped on later; other stamps say nothing of it. */
function addStamped(stamped: Piece[], glyphs: unknown, [a, , , , x, y]: Matrix): void {
  if (!Array.isArray(glyphs)) return;
  const text = glyphs
    .map((glyph) => (glyph as { unicode?: string } | null)?.unicode ?? '')
    .join('')
    .trim();
  if (!/^\d{1,4}$/u.test(text)) return;
  const size = STAMPED_SIZE * Math.abs(a);
  // Stamps stand closer to the text than words do.
  stamped.push({ text: ` ${text}`, x0: x, x1: x + (text.length * size) / 2, y, size });
}

/** Each straight edge of a path, and the middle line of each thin box. */
function addRules(rules: Rule[], args: unknown[], matrix: Matrix): void {
  const [paint, paths] = args as [number, [Float32Array | null]];
  const path = paths?.[0];
  if (paint === END_PATH || !path) return;
  const isFilled = paint >= 22 && paint <= 23;
  for (const edges of subpaths(path, matrix)) {
    const box = bounds(edges);
    if (Math.min(box.x1 - box.x0, box.y1 - box.y0) <= THICKEST_RULE) addRule(rules, straighten(box));
    else if (!isFilled) for (const edge of edges) addRule(rules, bounds([edge]));
  }
}

function addRule(rules: Rule[], rule: Rule): void {
  const [width, height] = [rule.x1 - rule.x0, rule.y1 - rule.y0];
  if (Math.max(width, height) >= SHORTEST_RULE && Math.min(width, height) <= 1) rules.push(rule);
}

function straighten({ x0, y0, x1, y1 }: Rule): Rule {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x1 - x0 > y1 - y0 ? { x0, x1, y0: y, y1: y } : { x0: x, x1: x, y0, y1 };
}

function bounds(edges: readonly Rule[]): Rule {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const edge of edges) {
    box.x0 = Math.min(box.x0, edge.x0, edge.x1);
    box.y0 = Math.min(box.y0, edge.y0, edge.y1);
    box.x1 = Math.max(box.x1, edge.x0, edge.x1);
    box.y1 = Math.max(box.y1, edge.y0, edge.y1);
  }
  return box;
}

/** Numbers that follow an operator of a path: move, line, cubic, quadratic, close. */
const PATH_ARGUMENTS = [2, 2, 6, 4, 0] as const;

function subpaths(path: Float32Array, matrix: Matrix): readonly (readonly Rule[])[] {
  const all: Rule[][] = [];
  let open: Rule[] = [];
  let start = { x: 0, y: 0 };
  let last = start;
  for (let i = 0; i < path.length; ) {
    const operator = path[i] as number;
    const count = PATH_ARGUMENTS[operator];
    if (count === undefined) break;
    const to = count === 0 ? start : place(matrix, path[i + count - 1] as number, path[i + count] as number);
    if (operator === 0) {
      if (open.length > 0) all.push(open);
      open = [];
      start = to;
    } else if (operator === 1 || operator === 4) open.push({ x0: last.x, y0: last.y, x1: to.x, y1: to.y });
    last = to;
    i += count + 1;
  }
  if (open.length > 0) all.push(open);
  return all;
}

/** A point in the coordinates of the page. */
export function place([a, b, c, d, e, f]: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** First n, then m. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  const [a, b, c, d, e, f] = n;
  return [
    m[0] * a + m[2] * b,
    m[1] * a + m[3] * b,
    m[0] * c + m[2] * d,
    m[1] * c + m[3] * d,
    m[0] * e + m[2] * f + m[4],
    m[1] * e + m[3] * f + m[5],
  ];
}

function isMatrix(value: unknown): value is Matrix {
  return (Array.isArray(value) || ArrayBuffer.isView(value)) && (value as Float32Array).length === 6;
}

/** PDF.js wraps the text matrix in an array of its own. */
function toMatrix(args: unknown): Matrix {
  const value = isMatrix(args) ? args : (args as unknown[] | null)?.[0];
  return isMatrix(value) ? value : [1, 0, 0, 1, 0, 0];
}

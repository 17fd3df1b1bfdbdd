/** Paths of a page → the straight lines of them that may be lines of tables. */
import { type Matrix, place } from './matrix.js';
import type { Rule } from './page-parts.js';

/** The number that PDF.js gives a path that is not painted, and those of paths that are filled. */
const END_PATH = 28;
const FILLS: ReadonlySet<number> = new Set([22, 23]);
const THICKEST_RULE = 3;
const SHORTEST_RULE = 4;

/** The arguments of a path and the matrix of its place → each straight edge, and the middle line of each thin box. */
export function readRules(args: readonly unknown[], matrix: Matrix): readonly Rule[] {
  const [paint, paths] = args as [number, [Float32Array | null]];
  const path = paths?.[0];
  if (paint === END_PATH || !path) return [];
  return subpaths(path, matrix).flatMap((edges) => {
    const box = bounds(edges);
    if (Math.min(box.x1 - box.x0, box.y1 - box.y0) <= THICKEST_RULE) return [straighten(box)].filter(isRule);
    return FILLS.has(paint) ? [] : edges.map((edge) => bounds([edge])).filter(isRule);
  });
}

function isRule(rule: Rule): boolean {
  const [width, height] = [rule.x1 - rule.x0, rule.y1 - rule.y0];
  return Math.max(width, height) >= SHORTEST_RULE && Math.min(width, height) <= 1;
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

/** Drawn lines → grids: the lines of each table, with the cells that they close. */
import type { Rule } from './page-parts.js';

/** A grid of unit cells; merged ones have one number in `cells[row][column]`. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly (readonly number[])[];
}

/** How far ends of lines that meet are apart at most. */
const TOUCH = 3.5;
/** How far apart parts of one line are drawn. */
const SAME_LEVEL = 1;
const MOST_PAIRS = 4_000_000;
const MOST_CELLS = 40_000;

/** The lines of a page → its grids of two columns or more, from top to bottom. */
export function findGrids(rules: readonly Rule[]): readonly Grid[] {
  const across = joinRules(rules.filter(isAcross));
  const down = joinRules(rules.filter((rule) => !isAcross(rule)).map(turn)).map(turn);
  if (across.length * down.length > MOST_PAIRS) return [];
  return groupTouching(across, down)
    .map((group) =>
      toGrid(
        group.filter(isAcross),
        group.filter((rule) => !isAcross(rule)),
      ),
    )
    .filter((grid) => grid !== null)
    .sort((a, b) => (a.ys[0] as number) - (b.ys[0] as number));
}

function isAcross(rule: Rule): boolean {
  return rule.x1 - rule.x0 > rule.y1 - rule.y0;
}

function turn({ x0, y0, x1, y1 }: Rule): Rule {
  return { x0: y0, y0: x0, x1: y1, y1: x1 };
}

/** A line is often drawn cell by cell. */
function joinRules(rules: readonly Rule[]): readonly Rule[] {
  const levels: Rule[][] = [];
  for (const rule of rules.toSorted((a, b) => a.y0 - b.y0)) {
    const first = levels.at(-1)?.[0];
    if (first && rule.y0 - first.y0 <= SAME_LEVEL) levels.at(-1)?.push(rule);
    else levels.push([rule]);
  }
  return levels.flatMap(joinLevel);
}

function joinLevel(level: readonly Rule[]): readonly Rule[] {
  const joined: Rule[] = [];
  for (const rule of level.toSorted((a, b) => a.x0 - b.x0)) {
    const last = joined.at(-1);
    if (last && rule.x0 <= last.x1 + TOUCH)
      joined[joined.length - 1] = { ...last, x1: Math.max(last.x1, rule.x1) };
    else joined.push(rule);
  }
  return joined;
}

function groupTouching(across: readonly Rule[], down: readonly Rule[]): readonly (readonly Rule[])[] {
  const all = [...across, ...down];
  const parent = all.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] as number;
    parent[i] = root;
    return root;
  };
  for (const [i, h] of across.entries()) {
    for (const [k, v] of down.entries()) {
      if (touches(h, v)) parent[find(i)] = find(across.length + k);
    }
  }
  const groups = new Map<number, Rule[]>();
  for (const [i, rule] of all.entries()) {
    const root = find(i);
    groups.set(root, [...(groups.get(root) ?? []), rule]);
  }
  return [...groups.values()];
}

function touches(h: Rule, v: Rule): boolean {
  return v.x0 >= h.x0 - TOUCH && v.x0 <= h.x1 + TOUCH && h.y0 >= v.y0 - TOUCH && h.y0 <= v.y1 + TOUCH;
}

function toGrid(across: readonly Rule[], down: readonly Rule[]): Grid | null {
  const xs = clusterNumbers(down.map((rule) => rule.x0));
  const ys = clusterNumbers(across.map((rule) => rule.y0));
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (columns < 2 || rows < 1 || rows * columns > MOST_CELLS) return null;
  const parent = Array.from({ length: rows * columns }, (_, i) => i);
  const find = (i: number): number => (parent[i] === i ? i : find(parent[i] as number));
  for (let row = 0; row < rows; row++) {
    const y = middle(ys, row);
    const walls = down.filter((rule) => rule.y0 < y && rule.y1 > y);
    const floor = across.filter((rule) => Math.abs(rule.y0 - (ys[row + 1] as number)) <= TOUCH);
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      const x = middle(xs, column);
      const hasWall = walls.some((rule) => Math.abs(rule.x0 - (xs[column + 1] as number)) <= TOUCH);
      const hasFloor = floor.some((rule) => rule.x0 < x && rule.x1 > x);
      if (column + 1 < columns && !hasWall) parent[find(cell + 1)] = find(cell);
      if (row + 1 < rows && !hasFloor) parent[find(cell + columns)] = find(cell);
    }
  }
  const cells = ys.slice(1).map((_, row) => xs.slice(1).map((_, column) => find(row * columns + column)));
  return { xs, ys, cells };
}

function middle(edges: readonly number[], i: number): number {
  return ((edges[i] as number) + (edges[i + 1] as number)) / 2;
}

/** Numbers that lie close together count as one. */
function clusterNumbers(numbers: readonly number[]): readonly number[] {
  const clusters: number[][] = [];
  for (const n of numbers.toSorted((a, b) => a - b)) {
    const last = clusters.at(-1);
    if (last && n - (last[0] as number) <= TOUCH) last.push(n);
    else clusters.push([n]);
  }
  return clusters.map((cluster) => cluster.reduce((sum, n) => sum + n, 0) / cluster.length);
}

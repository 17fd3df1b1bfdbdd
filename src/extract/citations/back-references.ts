/** "Nghị định này", "Quyết định nêu trên": words that point back to a document that the text has cited before. */
import { firstIndex } from '../../first-index.js';

/** A citation as a back reference may mean it. */
export interface Antecedent {
  readonly id: string;
  readonly type: string;
  readonly key: string;
  /** Source offset of its first character, and of the passage it stands in. */
  readonly start: number;
  readonly passage: number;
}

export interface BackReference {
  /** Characters of the text. */
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** Types that a text calls by their bare name when it means one cited before. */
const TYPES =
  'Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư liên tịch|Thông tư|Quyết định|Chỉ thị|Kết luận|Quy định|Công văn|Công điện|Thông báo|Kế hoạch|Chương trình|Đề án';
/** "Chương trình trên địa bàn" points to nothing: the bare "trên" and "đó" end their clause. */
const BACK = new RegExp(
  `(?<![A-Za-zÀ-ɏḀ-ỹ])(${TYPES})\\s{1,3}(?:này|(?:đã\\s)?(?:nêu|nói|kể)\\strên|trên\\sđây|(?:trên|đó)(?=\\s{0,3}(?:[.,;:)]|$)))(?![A-Za-zÀ-ɏḀ-ỹ])`,
  'gu',
);
/** What a plan, or the decision that issues it, calls itself. */
const SELF: readonly string[] = ['Kế hoạch', 'Chương trình', 'Đề án', 'Quyết định'];

/** A text → the words in it that point back. `own`: the type of the document itself, which "… này" of that type means. */
export function findBackReferences(text: string, own: string | null): readonly BackReference[] {
  if (!/này|trên|đó/u.test(text)) return [];
  return [...text.matchAll(BACK)].flatMap(({ 0: words, 1: type = '', index }) =>
    words.endsWith('này') && (type === own || SELF.includes(type))
      ? []
      : [{ start: index, end: index + words.length, type }],
  );
}

/** Citations of one type in the order of the text. */
interface Antecedents {
  readonly all: readonly Antecedent[];
  /** How many from the first on are of one document. */
  readonly alike: number;
  /** For each the index from which on all are of its passage and document. */
  readonly since: readonly number[];
}

/** Citations in the order of the text → for each type its own, as `resolveBackReference` looks them up. */
export function groupAntecedents(cited: readonly Antecedent[]): ReadonlyMap<string, Antecedents> {
  const types = new Map<string, { all: Antecedent[]; alike: number; since: number[] }>();
  for (const one of cited) {
    const { all, alike, since } = types.get(one.type) ?? { all: [], alike: 0, since: [] };
    const last = all.at(-1);
    const goesOn = last?.passage === one.passage && last.key === one.key;
    since.push(goesOn ? (since.at(-1) as number) : all.length);
    const isAlike = alike === all.length && (all[0] ?? one).key === one.key;
    all.push(one);
    types.set(one.type, { all, alike: alike + (isAlike ? 1 : 0), since });
  }
  return types;
}

/**
 * What one means: the document of its type that is cited in the same passage before it, else anywhere before it; null
 * where there is none, or more than one. `at`: source offset of the words; `passage`: that of the first of their passage.
 */
export function resolveBackReference(
  { type }: BackReference,
  at: number,
  passage: number,
  types: ReadonlyMap<string, Antecedents>,
): Antecedent | null {
  const found = types.get(type);
  const last = found === undefined ? -1 : firstIndex(found.all, ({ start }) => start >= at) - 1;
  if (found === undefined || last < 0) return null;
  if (found.all[last]?.passage !== passage) return found.alike > last ? (found.all[0] as Antecedent) : null;
  const since = found.since[last] as number;
  return found.all[since - 1]?.passage === passage ? null : (found.all[since] as Antecedent);
}

/** Short names that a document gives itself: "Sở Nông nghiệp và Môi trường (gọi tắt là Sở NNMT)". */
import { foldTones } from '../citations/fold-letters.js';
import { readStart } from './unit-start.js';

const DEFINITION =
  /\(\s{0,3}(?:sau đây\s{1,3})?(?:gọi|viết)\s{1,3}(?:tắt\s{1,3})?là\s{0,3}:?\s{0,3}["“]?([^()"”]{2,40}?)["”]?\s{0,3}\)/giu;

/** A document's text → its short names, folded, with the long name of each. */
export function readDefinedNames(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (!text.includes('là')) return names;
  for (const found of text.matchAll(DEFINITION)) {
    const long = lastUnitBefore(
      text.slice(Math.max(0, found.index - 120), found.index).replace(/\s+/gu, ' '),
    );
    if (long !== null) names.set(foldTones((found[1] as string).replace(/\s+/gu, ' ').trim()), long);
  }
  return names;
}

/** The unit whose name ends where the text ends: the first head behind the last mark that ends a clause. */
function lastUnitBefore(text: string): string | null {
  const clause = text.slice(
    Math.max(text.lastIndexOf('. '), text.lastIndexOf(';'), text.lastIndexOf(':')) + 1,
  );
  const folded = foldTones(clause);
  for (const found of clause.matchAll(/(?<![A-Za-zÀ-ɏḀ-ỹ])\p{Lu}/gu)) {
    if (readStart({ raw: clause, folded }, found.index).start === 'unit')
      return clause.slice(found.index).replace(/(?<![\s*_])[\s*_]+$/u, '');
  }
  return null;
}

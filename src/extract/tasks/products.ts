/** A product cell or label → single products: "1. A 2. B" and "- A; - B" are two, a bare ";" or "," does not split. */

const NUMBERED = /(?:^|(?<=[.;:)]\s)|(?<=\s))(?:\(?\d{1,2}[.)]|\d{1,2}\))\s+(?=[\p{Lu}"“])/gu;
const BULLETED = /(?:^|(?<=[.;:,)]\s)|(?<=\s))[-–•+]\s+(?=[\p{Lu}\d"“])/gu;

/** The text of the products → each without number, bullet and end punctuation. */
export function splitProducts(text: string): readonly string[] {
  const numbered = listStarts(text, NUMBERED);
  const starts = numbered.length > 1 ? numbered : listStarts(text, BULLETED);
  if (starts.length === 0) return [clean(text)].filter((product) => product !== '');
  const pieces = starts.map(([, from], i) => text.slice(from, starts[i + 1]?.[0] ?? text.length));
  const lead = text.slice(0, starts[0]?.[0]).trim();
  return [lead, ...pieces].map(clean).filter((product) => product !== '' && !product.endsWith(':'));
}

/** Where markers of a list stand; a single one only at the very start. */
function listStarts(text: string, pattern: RegExp): readonly (readonly [number, number])[] {
  const starts = [...text.matchAll(pattern)].map(
    (found) => [found.index, found.index + found[0].length] as const,
  );
  return starts.length > 1 || starts[0]?.[0] === 0 ? starts : [];
}

function clean(product: string): string {
  return product
    .trim()
    .replace(/(?<![.;,])[.;,]+$/u, '')
    .trim();
}

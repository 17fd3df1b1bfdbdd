/** Pages in old codes often have their letters as references: "C&eacute;ng h&szlig;a". */

/** Names of U+00A0 to U+00FF (HTML 4.01, section 24.2), in order. */
const NAMES =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const LETTERS: ReadonlyMap<string, string> = new Map(
  NAMES.map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
);
const REFERENCE = /&(?:#(\d{2,7})|#x([0-9a-f]{2,6})|([a-z]{2,6}\d{0,2}));/giu;
const FIRST = 0xa0;
const LAST = 0xffff;

/** The source of a page → the same with references to letters replaced; those that guard markup stay. */
export function resolveLetterReferences(html: string): string {
  if (!html.includes('&')) return html;
  return html.replace(REFERENCE, (reference, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return LETTERS.get(name) ?? reference;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    return code >= FIRST && code <= LAST && !surrogate ? String.fromCharCode(code) : reference;
  });
}

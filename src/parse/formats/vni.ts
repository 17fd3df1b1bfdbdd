/**
 * VNI Windows: a letter with marks is a base letter followed by a code for its marks ("Coäng hoøa"), or one code
 * where both fit in one (đ, ơ, ư, í, ì, ỉ, ĩ, ị, ỵ). The case is the base letter's.
 */

/** Marks on a, e, o, u, y by their code; "â" and "ă" bring their tones along. */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0323\u0302',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0323\u0306',
};

/** Codes that are a letter by themselves; those for ơ and ư may take a tone. */
const LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** Base and marks; a breve stands on a alone, a circumflex on a, e and o, any other mark is a tone. */
const CODED = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])?|[ñíìæóòî]/giu;

/** A text whose VNI bytes were taken for Windows-1252 ("Coäng hoøa") → its letters in NFC. */
export function decodeVni(text: string): string {
  return text.replace(CODED, (coded, base: string | undefined, mark: string | undefined) => {
    if (base === undefined || mark === undefined) return inCaseOf(coded, letterOf(coded));
    const marked = (letterOf(base) + MARKS[mark.toLowerCase()]).normalize('NFC');
    // "oê" is no letter: the second code then stands for itself.
    return marked.length === 1 ? inCaseOf(base, marked) : inCaseOf(base, letterOf(base)) + mark;
  });
}

function letterOf(code: string): string {
  const lower = code.toLowerCase();
  return LETTERS[lower] ?? lower;
}

function inCaseOf(code: string, letter: string): string {
  return code === code.toLowerCase() ? letter : letter.toUpperCase();
}

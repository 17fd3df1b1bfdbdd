/** Ways in which the same plan text reaches users: each rewrites signs, never words. */

export type Rewriting = (text: string) => string;

/** Lines that begin with a bullet, with another bullet. */
export function withBullets(bullet: string): Rewriting {
  return (text) => text.replace(/^([ *#]*)[-–] (?=\S)(?!\d{4}|\+)/gmu, `$1${bullet} `);
}

/** "a)" as "a." or "a/". */
export function withLetterEnd(end: '.' | '/'): Rewriting {
  return (text) => text.replace(/^([*# ]*[a-zđ])\) (?=\p{Lu})/gmu, `$1${end} `);
}

/** "1." as "1)" or escaped "1\.". */
export function withNumberEnd(end: string): Rewriting {
  return (text) => text.replace(/^([*# ]*\d{1,2})\. (?=[\p{Lu}\d])/gmu, `$1${end} `);
}

/** Every second line that opens a paragraph with a capital letter in bold, the others without any. */
export const shuffledMarkup: Rewriting = (text) => {
  let count = 0;
  return text
    .replaceAll('**', '')
    .replace(/^#+ /gmu, '')
    .replace(/(?<=\n\n)((?:[IVX]+|\d{1,2}(?:\.\d{1,2})*)\. \p{Lu}[^\n|]{3,60})(?=\n\n)/gu, (line) =>
      count++ % 2 === 0 ? `**${line}**` : `#### ${line}`,
    );
};

/** The other tone placement: hóa → hoá, thủy → thuỷ. */
export const newTonePlacement: Rewriting = (text) =>
  text
    .replace(/óa(?![\p{L}])/gu, 'oá')
    .replace(/òa(?![\p{L}])/gu, 'oà')
    .replace(/úy(?![\p{L}])/gu, 'uý')
    .replace(/ủy(?![\p{L}])/gu, 'uỷ');

/** Cyrillic С, О, Н and Т inside acronyms. */
export const lookAlikes: Rewriting = (text) =>
  text
    .replace(/(?<![\p{L}\d/-])TTHC(?![\p{L}-])/gu, 'TTHС')
    .replace(/(?<![\p{L}\d/-])UBND(?![\p{L}-])/gu, 'UВND')
    .replace(/(?<![\p{L}\d/-])HTX(?![\p{L}-])/gu, 'НTX');

/** A no-break space for every fifth space, two spaces for every seventh, a soft hyphen in every tenth long word. */
export const dirtySpaces: Rewriting = (text) => {
  let spaces = 0;
  let words = 0;
  return text
    .replace(/(?<=\p{L}) (?=\p{L})/gu, () => (++spaces % 5 === 0 ? '\u00a0' : spaces % 7 === 0 ? '  ' : ' '))
    .replace(/(?<=\p{Ll}{3})(?=\p{Ll}{2})/gu, () => (++words % 10 === 0 ? '\u00ad' : ''));
};

/** Page numbers in mid-sentence: before every twentieth line that goes on in lower case. */
export const pageBreaks: Rewriting = (text) => {
  let count = 0;
  let page = 1;
  return text.replace(/\n(?=\p{Ll}{2,}\s)/gu, () => (++count % 20 === 0 ? `\n\n${++page}\n\n` : '\n'));
};

/** Signs of the fonts Symbol and Wingdings, which stand in private code points (U+F020–U+F0FF). */

const SYMBOL: Readonly<Record<number, string>> = {
  45: '-',
  162: '′',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  174: '→',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  188: '…',
  215: '⋅',
  222: '⇒',
  229: '∑',
};

const WINGDINGS: Readonly<Record<number, string>> = {
  168: '□',
  224: '→',
  232: '→',
  240: '→',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const PRIVATE = /[\uf020-\uf0ff]/g;

/** A code of a symbol font → the sign that it shows, or '' where no sign of Unicode is known for it. */
export function symbolText(code: number, font: string): string {
  const low = code & 0xff;
  if (/^Wingdings/i.test(font)) return WINGDINGS[low] ?? '';
  const known = SYMBOL[low];
  if (known !== undefined) return known;
  return low >= 0x20 && low <= 0x40 ? String.fromCharCode(low) : '';
}

/** Text with signs of symbol fonts in it → the same text in Unicode. */
export function replacePrivateSigns(text: string, font: string): string {
  return text.replace(PRIVATE, (sign) => symbolText(sign.charCodeAt(0), font));
}

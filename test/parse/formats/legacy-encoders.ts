/** Writes texts in the old codes: what the decoders read, made from the standards by the opposite way. */
import iconv from 'iconv-lite';

const TCVN3_SMALL =
  'ăA8 âA9 êAA ôAB ơAC ưAD đAE àB5 ảB6 ãB7 áB8 ạB9 ằBB ẳBC ẵBD ắBE ặC6 ầC7 ẩC8 ẫC9 ấCA ậCB èCC ẻCE ẽCF éD0 ẹD1 ềD2 ểD3 ễD4 ếD5 ệD6 ìD7 ỉD8 ĩDC íDD ịDE òDF ỏE1 õE2 óE3 ọE4 ồE5 ổE6 ỗE7 ốE8 ộE9 ờEA ởEB ỡEC ớED ợEE ùEF ủF1 ũF2 úF3 ụF4 ừF5 ửF6 ữF7 ứF8 ựF9 ỳFA ỷFB ỹFC ýFD ỵFE';
const TCVN3_CAPITALS = 'ĂA1 ÂA2 ÊA3 ÔA4 ƠA5 ƯA6 ĐA7';
const TCVN3 = new Map(
  `${TCVN3_SMALL} ${TCVN3_CAPITALS}`
    .split(' ')
    .map((pair) => [pair.slice(0, 1), Number.parseInt(pair.slice(1), 16)]),
);

const VNI_TONES = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' } as const;
const VNI_CIRCUMFLEX = {
  '': 'â',
  '\u0301': 'á',
  '\u0300': 'à',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
} as const;
const VNI_BREVE = {
  '': 'ê',
  '\u0301': 'é',
  '\u0300': 'è',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
} as const;
const VNI_WHOLE: Readonly<Record<string, string>> = {
  đ: 'ñ',
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
  ơ: 'ô',
  ư: 'ö',
};
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** Bytes of TCVN3; capitals with a tone have the byte of the small letter, as the ABC fonts have it. */
export function encodeTcvn3(text: string): Uint8Array {
  return concat(
    [...text].map((letter) => {
      const code = TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase());
      return code === undefined ? iconv.encode(letter, 'windows-1252') : Uint8Array.of(code);
    }),
  );
}

/** Bytes of VNI Windows. */
export function encodeVni(text: string): Uint8Array {
  return iconv.encode([...text].map(vniLetter).join(''), 'windows-1252');
}

/** Bytes of Windows-1258: a letter where the code page has it, else the letter and its tone. */
export function encodeWindows1258(text: string): Uint8Array {
  return concat(
    [...text].map((letter) => {
      const whole = iconv.encode(letter, 'windows-1258');
      if (iconv.decode(whole, 'windows-1258') === letter) return whole;
      const tone = TONES.exec(letter.normalize('NFD'))?.[0] ?? '';
      const base = letter.normalize('NFD').replace(tone, '').normalize('NFC');
      return iconv.encode(base + tone, 'windows-1258');
    }),
  );
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const code = vniSmallLetter(small);
  return small === letter ? code : code.toUpperCase();
}

function vniSmallLetter(letter: string): string {
  const whole = VNI_WHOLE[letter];
  if (whole !== undefined) return whole;
  const apart = letter.normalize('NFD');
  if (apart.length === 1) return letter;
  const tone = (TONES.exec(apart)?.[0] ?? '') as keyof typeof VNI_CIRCUMFLEX;
  const base = apart.slice(0, 1);
  if (apart.includes('\u0302')) return base + VNI_CIRCUMFLEX[tone];
  if (apart.includes('\u0306')) return base + VNI_BREVE[tone];
  const rest = VNI_WHOLE[apart.replace(tone, '').normalize('NFC')] ?? base;
  return tone === '' ? letter : rest + VNI_TONES[tone];
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(pieces);
}

/**
 * Finds out in which old code a text was written. All of them give one byte a sign, and Windows shows such bytes as
 * letters of Windows-1252 ("Céng hßa", "Coäng hoøa"); the code whose reading has the most Vietnamese syllables wins.
 */
import iconv from 'iconv-lite';
import { type EncodingScore, scoreVietnamese } from './encoding-score.js';
import { decodeTcvn3 } from './tcvn3.js';
import { decodeVni } from './vni.js';

/** Something about a source that is not sure, for a diagnostic. */
export interface Doubt {
  readonly code: string;
  readonly message: string;
}

export type LegacyEncoding = 'windows-1258' | 'tcvn3' | 'vni';

export interface Recovered {
  readonly text: string;
  /** The old code that the text was in, or null where it is best as it stands. */
  readonly encoding: LegacyEncoding | null;
  readonly score: EncodingScore;
  readonly doubts: readonly Doubt[];
}

const CODES: readonly { readonly encoding: LegacyEncoding; readonly decode: (text: string) => string }[] = [
  { encoding: 'windows-1258', decode: decodeWindows1258 },
  { encoding: 'tcvn3', decode: decodeTcvn3 },
  { encoding: 'vni', decode: decodeVni },
];

/** Below, a text is in no code that we know. */
const LOWEST_SHARE = 0.6;
/** From here on, a reading is beyond doubt where it is well ahead of the next. */
const SURE_SHARE = 0.85;
const SURE_LEAD = 0.25;
/** So few words with marks prove nothing, and fewer than the second number leave a doubt. */
const FEWEST_WORDS = 3;
const FEWEST_SURE_WORDS = 8;

/**
 * A text as Windows-1252 shows it (or any other text) → its letters, with the code that it was in. Where no code
 * makes it Vietnamese it stays as it is, with its score. Toned capitals of TCVN3 come back as small letters.
 */
export function recoverText(text: string): Recovered {
  const plain = scoreVietnamese(text);
  if (plain.share >= SURE_SHARE || plain.marked < FEWEST_WORDS)
    return { text, encoding: null, score: plain, doubts: [] };
  const readings = CODES.map(({ encoding, decode }) => {
    const decoded = decode(text).normalize('NFC');
    return { encoding, decoded, score: scoreVietnamese(decoded) };
  }).sort((a, b) => b.score.share - a.score.share);
  const [best, next] = readings as [(typeof readings)[number], (typeof readings)[number]];
  const rival = Math.max(next.score.share, plain.share);
  if (best.score.share < LOWEST_SHARE || best.score.share < plain.share + SURE_LEAD / 2)
    return { text, encoding: null, score: plain, doubts: [] };
  const sure =
    best.score.share >= SURE_SHARE &&
    best.score.share >= rival + SURE_LEAD &&
    plain.marked >= FEWEST_SURE_WORDS;
  const doubts = sure ? [] : [doubtfulCode(best.encoding, best.score.share)];
  return { text: best.decoded, encoding: best.encoding, score: best.score, doubts };
}

function doubtfulCode(encoding: LegacyEncoding, share: number): Doubt {
  const percent = Math.round(share * 100);
  const message = `read as ${encoding}, but only ${percent}% of its words with marks are Vietnamese; compare it with the original, or save it as UTF-8`;
  return { code: 'encoding/doubtful', message };
}

/** What Windows-1252 shows → the bytes → Windows-1258, whose tones are signs of their own. */
function decodeWindows1258(text: string): string {
  return text.replace(/\P{ASCII}+/gu, (run) => {
    const bytes = iconv.encode(run, 'windows-1252');
    // "?" stands for what Windows-1252 lacks: then these are no bytes that were misread.
    return bytes.includes(0x3f) ? run : iconv.decode(bytes, 'windows-1258');
  });
}

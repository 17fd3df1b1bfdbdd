/** Bytes → text: what a byte order mark says, else UTF-8, else one of the old codes of Vietnamese. */
import iconv from 'iconv-lite';
import { type Doubt, type Recovered, recoverText } from './formats/encoding-recover.js';
import { UnreadableFile } from './unreadable-file.js';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly doubts: readonly Doubt[];
}

/** What a page knows better than its bytes. */
export interface PageDecoding {
  /** Puts letters in the place of what stands for them, before their code is looked for. */
  readonly resolve: (text: string) => string;
  /** Whether the page says that it is in Windows-1258 or a code that is taken for it. */
  readonly declaresWindowsCode: boolean;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni';

/** What a byte order mark says, by its bytes (Unicode Standard, section 23.8). */
const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** Tab, line feed, carriage return and form feed are the only control characters of a text. */
const CONTROLS = /(?![\t\n\f\r])\p{Cc}/gu;
/** Of the characters of a text; more of them are the bytes of something else. */
const MOST_CONTROLS = 0.005;
const FEWEST_MARKED_WORDS = 20;
const LOWEST_SHARE = 0.5;

/**
 * Bytes of a text file → its text in NFC, with lines ended by \n, without a byte order mark and without control
 * characters, and what is doubtful about it. Raises UnreadableFile where the bytes are no text or are in no code
 * that is known.
 */
export function decodeText(bytes: Uint8Array, page?: PageDecoding): DecodedText {
  if (bytes.length === 0) throw new UnreadableFile('the file is empty');
  const mark = BYTE_ORDER_MARKS.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte));
  const unicode = mark?.encoding ?? 'utf-8';
  const decoded = decodeUnicode(bytes, unicode);
  if (decoded === null && (mark !== undefined || bytes.includes(0))) refuseBytes(bytes, unicode);
  const resolve = page?.resolve ?? ((text: string) => text);
  const shown = decoded ?? iconv.decode(Buffer.from(bytes), 'windows-1252');
  const recovered = recoverText(resolve(shown).normalize('NFC'));
  const known = decoded !== null || recovered.encoding !== null;
  if (!known && !page?.declaresWindowsCode) refuseBytes(bytes, unicode);
  const letters = known ? recovered.text : resolve(iconv.decode(Buffer.from(bytes), 'windows-1258'));
  const { text, doubts } = replaceControls(letters.normalize('NFC').replace(/\r\n?/gu, '\n'));
  if (text.trim() === '') throw new UnreadableFile('the file holds no text');
  return {
    text,
    encoding: recovered.encoding ?? (known ? unicode : 'windows-1258'),
    doubts: [...recovered.doubts, ...doubts, ...doubtLetters(text, recovered)],
  };
}

function decodeUnicode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuseBytes(bytes: Uint8Array, encoding: string): never {
  const what = bytes.includes(0)
    ? 'this is no text file'
    : `the text is not valid ${encoding.toUpperCase()} and in no old Vietnamese code`;
  throw new UnreadableFile(`${what}; save it as UTF-8 text first`);
}

/** A few control characters are left over from other programs and become spaces; many are no text. */
function replaceControls(text: string): Pick<DecodedText, 'text' | 'doubts'> {
  if (text.includes('\0')) throw new UnreadableFile('this is no text file (it holds NUL characters)');
  const count = text.match(CONTROLS)?.length ?? 0;
  if (count === 0) return { text, doubts: [] };
  if (count > Math.max(4, MOST_CONTROLS * text.length))
    throw new UnreadableFile(
      'this is no text file (it holds control characters); save it as UTF-8 text first',
    );
  const message = `${count} control characters were read as spaces; compare the text with the original`;
  return { text: text.replace(CONTROLS, ' '), doubts: [{ code: 'encoding/control-characters', message }] };
}

/** Letters that an earlier conversion has lost, or words that are Vietnamese in no code. */
function doubtLetters(text: string, { score, encoding }: Recovered): readonly Doubt[] {
  const lost = text.split('\ufffd').length - 1;
  if (lost > 0) {
    const message = `${lost} characters were lost before the file was saved (they stand as "\ufffd"); use the original`;
    return [{ code: 'encoding/lost-characters', message }];
  }
  if (encoding !== null || score.marked < FEWEST_MARKED_WORDS || score.share >= LOWEST_SHARE) return [];
  const message = `only ${Math.round(score.share * 100)}% of the words with marks are Vietnamese, and no old code makes them so; compare the text with the original, or save it as UTF-8`;
  return [{ code: 'encoding/doubtful', message }];
}

/**
 * The only file that knows compromise: sentence splitting with Vietnamese abbreviations. Its English tags and its
 * folding of letters (đ → d, but ộ stays) are noise here, so only the splitter is used, and quotes are always cut
 * from the source.
 */
import nlp from 'compromise/one';

interface SplitterWorld {
  readonly model: { readonly one: { readonly abbreviations: Readonly<Record<string, true>> } };
  readonly methods: {
    readonly one: {
      readonly tokenize: { readonly splitSentences: (text: string, world: SplitterWorld) => string[] };
    };
  };
}

/** Words that end in a dot in mid-sentence ("TP. Cần Thơ", "ThS. Nguyễn"). */
const ABBREVIATIONS = [
  'tp',
  'tx',
  'ths',
  'ts',
  'gs',
  'pgs',
  'bs',
  'ks',
  'cn',
  'đ/c',
  'kt',
  'tm',
  'tl',
  'tuq',
  'q',
  'h',
  'p',
  'st',
  'tt',
  'v/v',
];

const english = (nlp as unknown as { world: () => SplitterWorld }).world();
const abbreviations = Object.fromEntries(ABBREVIATIONS.map((abbreviation) => [abbreviation, true as const]));
const world: SplitterWorld = {
  ...english,
  model: { ...english.model, one: { ...english.model.one, abbreviations } },
};

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text on one line → the ranges of its sentences, without the space between them. */
export function splitSentences(text: string): readonly Range[] {
  if (!/[.!?…]\s/.test(text)) return [{ start: 0, end: text.length }];
  const ranges: Range[] = [];
  let from = 0;
  for (const sentence of world.methods.one.tokenize.splitSentences(text, world)) {
    const words = sentence.trim();
    const start = text.indexOf(words, from);
    if (words === '' || start < 0) continue;
    ranges.push({ start, end: start + words.length });
    from = start + words.length;
  }
  return ranges;
}

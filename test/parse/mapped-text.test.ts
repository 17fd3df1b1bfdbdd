import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_TEXT,
  joinMapped,
  type MappedText,
  mapCharacters,
  mapIdentity,
  sliceMapped,
  sourceOffset,
  sourceRange,
  trimMapped,
} from '../../src/parse/mapped-text.js';
import { pointedAt, quoted } from './quoted.js';

//              0         1         2
//              0123456789012345678901234567
const SOURCE = '  Số hóa\nkho  lưu trữ của Sở ';
const FIRST = mapIdentity('Số hóa', 2);
const SECOND = mapIdentity('kho', 9);
const THIRD = mapIdentity('lưu trữ', 14);

/** Offset of every character, the plain way. */
function offsets(mapped: MappedText): number[] {
  return [...mapped.text].map((_, i) => sourceOffset(mapped, i));
}

describe('mapIdentity', () => {
  it('places every character at its own distance from the start', () => {
    expect(offsets(FIRST)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(pointedAt(FIRST, SOURCE)).toBe('Số hóa');
  });

  it('places the end one past the last character', () => {
    expect(sourceOffset(FIRST, 6)).toBe(8);
    expect(sourceRange(FIRST)).toEqual([2, 8]);
  });
});

describe('mapCharacters', () => {
  it('folds neighbours into one run', () => {
    expect(mapCharacters('abc', [4, 5, 6])).toEqual({ text: 'abc', at: [0], from: [4] });
  });

  it('begins a run where a character was left out', () => {
    expect(mapCharacters('abcd', [4, 5, 9, 10])).toEqual({ text: 'abcd', at: [0, 2], from: [4, 9] });
  });

  it('begins a run where two characters share a place', () => {
    expect(mapCharacters('ab', [4, 4])).toEqual({ text: 'ab', at: [0, 1], from: [4, 4] });
  });

  it('maps no characters to the start', () => {
    expect(mapCharacters('', [])).toEqual(EMPTY_TEXT);
  });
});

describe('joinMapped', () => {
  const joined = joinMapped([FIRST, SECOND, THIRD]);

  it('puts one space between the pieces', () => {
    expect(joined.text).toBe('Số hóa kho lưu trữ');
  });

  it('maps each piece back to its own place, and the glue to the end of the piece before it', () => {
    expect(offsets(joined)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20]);
    expect(quoted(joined, SOURCE)).toBe('Số hóa\nkho  lưu trữ');
  });

  it('joins without glue', () => {
    const tight = joinMapped([FIRST, SECOND], '');
    expect(tight.text).toBe('Số hóakho');
    expect(offsets(tight)).toEqual([2, 3, 4, 5, 6, 7, 9, 10, 11]);
  });

  it('joins what was joined', () => {
    const nested = joinMapped([joinMapped([FIRST, SECOND]), THIRD]);
    expect(nested.text).toBe(joined.text);
    expect(offsets(nested)).toEqual(offsets(joined));
  });

  it('gives the piece itself where there is one', () => {
    expect(joinMapped([SECOND])).toBe(SECOND);
  });

  it('gives the empty text where there is none', () => {
    expect(joinMapped([])).toEqual(EMPTY_TEXT);
  });
});

describe('sliceMapped', () => {
  const joined = joinMapped([FIRST, SECOND, THIRD]);

  it.each([
    { from: 0, to: 2, text: 'Số', source: 'Số' },
    { from: 3, to: 10, text: 'hóa kho', source: 'hóa\nkho' },
    { from: 7, to: 10, text: 'kho', source: 'kho' },
    { from: 8, to: 14, text: 'ho lưu', source: 'ho  lưu' },
    { from: 11, to: 99, text: 'lưu trữ', source: 'lưu trữ' },
    { from: -5, to: 2, text: 'Số', source: 'Số' },
  ])('[$from, $to) is "$text"', ({ from, to, text, source }) => {
    const slice = sliceMapped(joined, from, to);
    expect(slice.text).toBe(text);
    expect(quoted(slice, SOURCE)).toBe(source);
  });

  it('takes all up to the end by default', () => {
    expect(sliceMapped(joined, 7).text).toBe('kho lưu trữ');
  });

  it('gives the text itself where nothing is cut off', () => {
    expect(sliceMapped(joined, 0)).toBe(joined);
  });

  it.each([
    { from: 3, to: 3 },
    { from: 5, to: 3 },
  ])('[$from, $to) is empty, at a place of the source', ({ from, to }) => {
    const slice = sliceMapped(joined, from, to);
    expect(slice.text).toBe('');
    expect(sourceRange(slice)).toEqual([5, 5]);
  });
});

describe('trimMapped', () => {
  it('cuts white space off both ends and keeps the places', () => {
    const trimmed = trimMapped(mapIdentity(SOURCE, 0));
    expect(trimmed.text).toBe('Số hóa\nkho  lưu trữ của Sở');
    expect(sourceRange(trimmed)).toEqual([2, SOURCE.length - 1]);
  });

  it('gives the text itself where there is none', () => {
    expect(trimMapped(FIRST)).toBe(FIRST);
  });

  it('leaves nothing of white space', () => {
    expect(trimMapped(mapIdentity(' \n ', 4)).text).toBe('');
  });
});

describe('sourceRange', () => {
  it('covers what was left out between two characters', () => {
    expect(sourceRange(mapCharacters('ab', [3, 8]))).toEqual([3, 9]);
  });

  it('is empty for an empty stretch', () => {
    expect(sourceRange(FIRST, 2, 2)).toEqual([4, 4]);
  });
});

/** Characters of a source with some left out: what mending does to a text. */
const gappedText = fc
  .array(fc.record({ unit: fc.constantFrom('a', 'ế', 'Đ', ' '), skipped: fc.nat(2) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((units) => {
    let offset = 0;
    const places = units.map(({ skipped }) => {
      offset += skipped;
      return offset++;
    });
    return { mapped: mapCharacters(units.map(({ unit }) => unit).join(''), places), places };
  });

describe('any map', () => {
  it('gives back the offsets that it was made of', () => {
    fc.assert(
      fc.property(gappedText, ({ mapped, places }) => {
        expect(offsets(mapped)).toEqual(places);
      }),
    );
  });

  it('keeps them through a slice', () => {
    fc.assert(
      fc.property(gappedText, fc.nat(12), fc.nat(12), ({ mapped, places }, from, length) => {
        const slice = sliceMapped(mapped, from, from + length);
        expect(offsets(slice)).toEqual(places.slice(from, from + length));
      }),
    );
  });

  it('keeps them through a cut and a join', () => {
    fc.assert(
      fc.property(gappedText, fc.nat(12), ({ mapped, places }, cut) => {
        const joined = joinMapped([sliceMapped(mapped, 0, cut), sliceMapped(mapped, cut)], '');
        expect(joined.text).toBe(mapped.text);
        expect(offsets(joined)).toEqual(places);
      }),
    );
  });
});

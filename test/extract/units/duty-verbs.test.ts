import { describe, expect, it } from 'vitest';
import {
  NO_VERB,
  OCCUPATIONS,
  STOP_WORDS,
  STRONG_VERBS,
  WEAK_VERBS,
} from '../../../src/extract/units/duty-verbs.js';
import { readUnitList } from '../../../src/extract/units/unit-name.js';

const WORDS = [...STRONG_VERBS, ...WEAK_VERBS, ...STOP_WORDS];

describe('the words that end a name', () => {
  it('end it each', () => {
    const goesOn = WORDS.filter(
      (word) => readUnitList(`Hội Luật gia ${word} mười hai lều trại`) !== 'Hội Luật gia'.length,
    );
    expect(goesOn).toEqual([]);
  });

  it('are listed once, and also where they are half of another word or an occupation', () => {
    expect(WORDS.filter((word, i) => WORDS.indexOf(word) !== i)).toEqual([]);
    const others = [...NO_VERB.map(([word]) => word), ...OCCUPATIONS];
    expect(others.filter((word) => !WORDS.includes(word))).toEqual([]);
  });

  it('are found in linear time', () => {
    const started = performance.now();
    for (let i = 0; i < 200; i++) readUnitList(`Các phòng ${'công trình thiết bị chữ ký '.repeat(40)}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

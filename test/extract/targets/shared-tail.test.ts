import { describe, expect, it } from 'vitest';
import { sourceFromBytes } from '../../../src/parse/read-source.js';
import { extractSource } from '../../../src/pipeline.js';

function targets(sentence: string): readonly string[] {
  const text = `KẾ HOẠCH\n\nVệ sinh học đường năm 2026\n\nI. MỤC TIÊU\n\n- ${sentence}\n`;
  const { targets } = extractSource(sourceFromBytes(Buffer.from(text), 'plan.md'));
  return targets.map(({ comparator, value, indicator }) => `${comparator} ${value} ${indicator}`);
}

describe('an enumeration of numbers', () => {
  it('shares the predicate behind its last noun and the comparator before its first', () => {
    expect(
      targets('Tối thiểu 70% trường mầm non, 85% trường tiểu học và 100% trường nội trú được cấp nước sạch.'),
    ).toEqual([
      '>= 70 trường mầm non được cấp nước sạch',
      '>= 85 trường tiểu học được cấp nước sạch',
      '= 100 trường nội trú được cấp nước sạch',
    ]);
  });
  it('shares nothing where each noun has a predicate of its own', () => {
    expect(targets('Tối thiểu 70% trường được cấp nước sạch và 85% trường có nhà vệ sinh.')).toEqual([
      '>= 70 trường được cấp nước sạch',
      '= 85 trường có nhà vệ sinh',
    ]);
  });
  it('shares nothing over a semicolon', () => {
    expect(targets('Tối thiểu 70% trường mầm non; 85% trường tiểu học được cấp nước sạch.')).toEqual([
      '>= 70 trường mầm non',
      '= 85 trường tiểu học được cấp nước sạch',
    ]);
  });
});

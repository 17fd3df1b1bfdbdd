/** The parameters that the drawing of a page sets for its text (PDF 32000-1, 9.3). */
import { OPS } from './operators.js';

export interface TextState {
  readonly font: string;
  readonly size: number;
  /** Added behind each letter, and each space. */
  readonly letterGap: number;
  readonly wordGap: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

export const INITIAL_TEXT_STATE: TextState = {
  font: '',
  size: 0,
  letterGap: 0,
  wordGap: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
};

type Change = (first: number, second: number) => Partial<TextState>;

const CHANGES: Readonly<Record<number, Change>> = {
  [OPS.setFont]: (font, size) => ({ font: String(font), size }),
  [OPS.setCharSpacing]: (letterGap) => ({ letterGap }),
  [OPS.setWordSpacing]: (wordGap) => ({ wordGap }),
  [OPS.setHScale]: (percent) => ({ stretch: percent / 100 }),
  [OPS.setLeading]: (leading) => ({ leading: -leading }),
  [OPS.setLeadingMoveText]: (_, leading) => ({ leading }),
  [OPS.setTextRise]: (rise) => ({ rise }),
};

/** A state and an operator with its arguments → the state behind it. */
export function changeTextState(state: TextState, operator: number, args: readonly unknown[]): TextState {
  const change = CHANGES[operator];
  if (change === undefined) return state;
  const [first, second] = args as readonly number[];
  return { ...state, ...change(first ?? 0, second ?? 0) };
}

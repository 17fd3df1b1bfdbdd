import type { Citation } from '../../records.js';

/** What was read of one mention, before role and place: characters [start, end) of its passage. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly number: string | null;
  readonly year: number | null;
  readonly symbol: string | null;
  /** "NĐ-CP" in "60/2021/NĐ-CP"; null where the symbol has no letters. */
  readonly code: string | null;
  /** The law's name with its type, where it is cited by name. */
  readonly name: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
}

export type Role = Citation['role'];

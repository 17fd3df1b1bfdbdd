import type { ImportResult } from '../batch/store-answer.js';
import type { RecordCounts } from '../store/import-run.js';

/** As many files as a person reads through; the database knows of all. */
const MOST_LISTED = 100;

export const OUTCOMES = [
  'imported',
  'replaced',
  'unchanged',
  'failed',
] as const satisfies ImportResult['outcome'][];

/** What an import did so far, in numbers, and the files worth listing: all of a few, of many those that failed. */
export class ImportTally {
  files = 0;
  odd = 0;
  readonly outcomes: Record<ImportResult['outcome'], number> = {
    imported: 0,
    replaced: 0,
    unchanged: 0,
    failed: 0,
  };
  readonly records: { -readonly [Type in keyof RecordCounts]: number } = {
    sections: 0,
    targets: 0,
    tasks: 0,
    citations: 0,
    diagnostics: 0,
  };
  #listed: ImportResult[] = [];

  /** Takes one more result in. */
  add(result: ImportResult): void {
    this.files++;
    this.odd += result.odd;
    this.outcomes[result.outcome]++;
    for (const type of Object.keys(this.records) as (keyof RecordCounts)[])
      this.records[type] += result.counts?.[type] ?? 0;
    this.#list(result);
  }

  /** The results to list, in the order of the files. */
  get listed(): readonly ImportResult[] {
    return this.#listed;
  }

  /** How many files are not listed. */
  get unlisted(): number {
    return this.files - this.#listed.length;
  }

  /** "9 imported, 1 failed". */
  sayOutcomes(): string {
    const said = OUTCOMES.filter((outcome) => this.outcomes[outcome] > 0);
    return said.map((outcome) => `${this.outcomes[outcome]} ${outcome}`).join(', ');
  }

  #list(result: ImportResult): void {
    if (this.files === MOST_LISTED + 1)
      this.#listed = this.#listed.filter(({ outcome }) => outcome === 'failed');
    const isOfFew = this.files <= MOST_LISTED;
    if (isOfFew || (result.outcome === 'failed' && this.#listed.length < MOST_LISTED))
      this.#listed.push(result);
  }
}

/** Where a command writes to; tests pass one that keeps what was written. */
export interface Output {
  /** Writes a result. */
  readonly out: (text: string) => void;
  /** Writes what is no result: errors and notes. */
  readonly err: (text: string) => void;
  /** How many letters a line of the terminal holds. */
  readonly columns: number;
  /** Resolves once a slow reader of the results has caught up. */
  readonly drained?: () => Promise<void>;
  /** The terminal that shows progress; undefined where nobody watches. */
  readonly terminal?: NodeJS.WriteStream | undefined;
}

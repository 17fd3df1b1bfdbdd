/** What the process ends with: all well, something failed or differs, or the command line was wrong. */
export const EXIT = { fine: 0, failed: 1, wrongUse: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

import type { CheckReport } from '../../src/check/check-report.js';

/** Differences as short as a test can read them. */
export function outlineDifferences(report: CheckReport): readonly string[] {
  return report.differences.map(({ type, recordType, line, field }) =>
    [type, recordType, line, field].filter((part) => part !== null).join(' '),
  );
}

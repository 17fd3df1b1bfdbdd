import { type CheckReport, checkReport, type TypeCounts } from './check-report.js';

/** The reports of several documents → one report over all of them: counts added up, shares taken anew. */
export function sumReports(reports: readonly CheckReport[]): CheckReport {
  return checkReport(
    reports.flatMap(({ files }) => files),
    (type) => reports.map((report) => report.types[type]).reduce(add, NOTHING),
    reports.flatMap(({ differences }) => differences),
  );
}

const NOTHING: TypeCounts = { expected: 0, found: 0, extra: 0, right: 0, compared: 0, fieldsRight: {} };

function add(a: TypeCounts, b: TypeCounts): TypeCounts {
  const fields = new Set([...Object.keys(a.fieldsRight), ...Object.keys(b.fieldsRight)]);
  return {
    expected: a.expected + b.expected,
    found: a.found + b.found,
    extra: a.extra + b.extra,
    right: a.right + b.right,
    compared: a.compared + b.compared,
    fieldsRight: Object.fromEntries(
      [...fields].map((field) => [field, (a.fieldsRight[field] ?? 0) + (b.fieldsRight[field] ?? 0)]),
    ),
  };
}

import { areAllKnown, type CheckReport, measureTypes, type TypeCounts } from './check-report.js';

/** The reports of several documents → one report over all of them: counts added up, shares taken anew. */
export function sumReports(reports: readonly CheckReport[]): CheckReport {
  const differences = reports.flatMap((report) => report.differences);
  return {
    documents: reports.flatMap(({ documents }) => documents),
    types: measureTypes((type) => reports.map((report) => report.types[type]).reduce(add, NOTHING)),
    differences,
    ok: areAllKnown(differences),
  };
}

const NOTHING: TypeCounts = {
  expected: 0,
  found: 0,
  extra: 0,
  right: 0,
  rightLenient: 0,
  compared: 0,
  fieldsRight: {},
  fieldsRightLenient: {},
};

function add(a: TypeCounts, b: TypeCounts): TypeCounts {
  return {
    expected: a.expected + b.expected,
    found: a.found + b.found,
    extra: a.extra + b.extra,
    right: a.right + b.right,
    rightLenient: a.rightLenient + b.rightLenient,
    compared: a.compared + b.compared,
    fieldsRight: addFields(a.fieldsRight, b.fieldsRight),
    fieldsRightLenient: addFields(a.fieldsRightLenient, b.fieldsRightLenient),
  };
}

function addFields(a: TypeCounts['fieldsRight'], b: TypeCounts['fieldsRight']): TypeCounts['fieldsRight'] {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...fields].map((field) => [field, (a[field] ?? 0) + (b[field] ?? 0)]));
}

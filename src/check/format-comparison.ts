import { FIGURES } from './accepted-state.js';
import type { Change, Comparison, FigureChange } from './compare-with-accepted.js';
import { nameDifference } from './format-difference.js';

/** What has changed since the accepted state → a line for each gain, loss and change of a figure. */
export function formatComparison({ newDocuments, gained, lost, figures }: Comparison): readonly string[] {
  return [
    ...newDocuments.map((file) => `new     ${file}`),
    ...gained.map((change) => `gained  ${formatChange(change)}`),
    ...lost.map((change) => `lost    ${formatChange(change)}`),
    ...figures.map((change) => `figures ${formatFigures(change)}`),
    `against the accepted state: gained ${gained.length}, lost ${lost.length}, new documents ${newDocuments.length}`,
  ];
}

function formatChange(change: Change): string {
  return `${change.file}:${change.line}  ${nameDifference(change)}`;
}

function formatFigures({ file, recordType, accepted, now }: FigureChange): string {
  const changed = FIGURES.filter((figure) => accepted[figure] !== now[figure]);
  return `${file}  ${recordType}: ${changed.map((figure) => `${figure} ${accepted[figure]} → ${now[figure]}`).join(', ')}`;
}

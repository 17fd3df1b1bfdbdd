/** The unit cells of a table row → who leads and who supports, also where one cell says both. */
import { splitUnits } from '../units/split-units.js';
import type { Charged } from './heading-charges.js';
import { findLabels } from './labels.js';
import { readLead } from './role-shares.js';

/** The texts of the lead and of the supporting column → single units. */
export function readCellUnits(lead: string, supporting: string): Charged {
  const shares = readLabelled(lead) ?? readLead(lead);
  return { ...shares, supportingUnits: [...shares.supportingUnits, ...splitUnits(supporting)] };
}

/** "Chủ trì: Sở Y tế; phối hợp: Sở Tài chính", "Sở Y tế; phối hợp: Sở Tài chính". */
function readLabelled(text: string): Charged | null {
  // "- Chủ trì: Sở Y tế" / "- Phối hợp: Sở Tài chính" on two lines of a cell.
  const cell = text.replace(/^[-–+•*]\s/u, '');
  const labels = findLabels(cell, 0).filter(({ field }) => field === 'lead' || field === 'supporting');
  const first = labels[0];
  if (first === undefined) return null;
  const unitsOf = (field: string) =>
    labels.filter((label) => label.field === field).flatMap(({ value }) => splitUnits(value));
  return {
    leadUnits: [...splitUnits(cell.slice(0, first.start)), ...unitsOf('lead')],
    supportingUnits: unitsOf('supporting'),
  };
}

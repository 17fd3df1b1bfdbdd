import type { Deadline, Years } from '../../records.js';

/** A task's deadline → its years, or null where it says none. */
export function deadlineYears(deadline: Deadline): Years | null {
  if (deadline.from === null && deadline.to === null) return null;
  const year = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));
  return { from: year(deadline.from), to: year(deadline.to) };
}

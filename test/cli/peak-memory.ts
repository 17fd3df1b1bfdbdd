import { readdirSync, readFileSync } from 'node:fs';

/** The most memory that a process and those it started had so far, in MB each; none where there is no /proc. */
export function peakMemories(pid: number): readonly number[] {
  try {
    const peak = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1').split(' ').filter(Boolean).map(Number),
    );
    return [...(peak ? [Number(peak) / 1024] : []), ...children.flatMap(peakMemories)];
  } catch {
    return [];
  }
}

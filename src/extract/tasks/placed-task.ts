import type { Task } from '../../records.js';

/** A task with the source offsets of the blocks or row that it was read from, by which its targets find it. */
export interface PlacedTask {
  readonly task: Task;
  readonly offsets: readonly number[];
}

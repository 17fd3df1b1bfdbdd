import { CITATIONS } from './citation-subject.js';
import { DOCUMENTS, SECTIONS } from './document-subjects.js';
import type { Subject } from './subject.js';
import { TARGETS } from './target-subject.js';
import { TASKS } from './task-subject.js';
import { UNITS } from './unit-subject.js';

/** What can be asked for. */
export const SUBJECTS = {
  targets: TARGETS,
  tasks: TASKS,
  citations: CITATIONS,
  units: UNITS,
  documents: DOCUMENTS,
  sections: SECTIONS,
} as const satisfies Record<string, Subject>;

export type SubjectName = keyof typeof SUBJECTS;

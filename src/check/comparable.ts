/** Golden and extracted records in one shape, so that they can be held against each other field by field. */
import type { Citation, SectionKind, Target, Task } from '../records.js';

/** First and last line of a quote where the value may stand anywhere in it, else the first line twice. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** What every record has, whatever it records. */
export interface Comparable {
  readonly line: LineRange;
  readonly optional: boolean;
}

export interface ComparableSection extends Comparable {
  readonly kind: SectionKind;
  readonly label: string | null;
  readonly title: string;
  /** The sections that may be the parent, as "line 3: roman I"; null is the top. Several where one is optional. */
  readonly parent: readonly (string | null)[];
}

type ExtractedOnly = 'id' | 'section' | 'task' | 'span' | 'page' | 'quote';

export type ComparableTarget = Comparable & Omit<Target, ExtractedOnly>;
export type ComparableTask = Comparable & Omit<Task, ExtractedOnly>;
export type ComparableItem = Comparable & Pick<Task, 'form' | 'title'>;
export type ComparableCitation = Comparable & Omit<Citation, ExtractedOnly | 'refersTo' | 'changes'>;

/** The records of one document by type, as they are counted. */
export interface ComparableRecords {
  readonly sections: readonly ComparableSection[];
  readonly targets: readonly ComparableTarget[];
  readonly tasks: readonly ComparableTask[];
  readonly assignments: readonly ComparableTask[];
  readonly items: readonly ComparableItem[];
  readonly citations: readonly ComparableCitation[];
}

/** The types of record that come in lists; the document's own fields are the one type that does not. */
export const LISTED_TYPES = ['sections', 'targets', 'tasks', 'assignments', 'items', 'citations'] as const;
export type ListedType = (typeof LISTED_TYPES)[number];
export type ComparableOf<K extends ListedType> = ComparableRecords[K][number];

export const RECORD_TYPES = ['document', ...LISTED_TYPES] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** A section → the name by which its children call it in a report; null is the top of the outline. */
export function nameParent(
  section: { readonly kind: string; readonly label: string | null } | undefined,
  line: number | undefined,
): string | null {
  return section ? `line ${line}: ${section.kind} ${section.label ?? ''}`.trim() : null;
}

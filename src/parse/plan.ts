/** What the parser hands on: the parts of one document, each with its way back to the source. */
import type { DocumentHead } from '../records.js';
import type { Block } from './mend-lines.js';
import type { SectionNode } from './outline.js';
import type { PlanTable } from './plan-table.js';
import type { SourceText } from './read-source.js';
import type { Line } from './source-lines.js';

/** preamble: between title and first section; body; note: a footnote at the end. */
export type Region = 'preamble' | 'body' | 'note';

export interface PlanBlock {
  readonly block: Block;
  readonly region: Region;
  /** Index of the section that it opens or stands in, or null. */
  readonly section: number | null;
  readonly opensSection: boolean;
}

export interface PlacedTable {
  readonly table: PlanTable;
  readonly section: number | null;
}

export type PlanPart = PlanBlock | PlacedTable;

/** Type, number, place and date, issuer …: what head and tail say, as far as lines alone can tell it. */
export interface PlanHead {
  readonly type: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly place: string | null;
  readonly issued: DocumentHead['issued'];
  readonly title: string | null;
  readonly issuer: string | null;
  readonly parentBody: string | null;
  readonly signer: DocumentHead['signer'];
  readonly recipients: readonly string[];
}

export interface Plan {
  readonly source: SourceText;
  /** The text with blanks in the place of lines that are too long to be read; its offsets are those of the text. */
  readonly readable: string;
  readonly head: PlanHead;
  readonly sections: readonly SectionNode[];
  readonly parts: readonly PlanPart[];
  /** Lines of head and tail, which hold no sections. */
  readonly frame: readonly Line[];
}

/** Short factories of extractions that keep the contract: each is checked by extractionSchema and by its spans. */
import { createHash } from 'node:crypto';
import type { GroundedExtraction } from '../../src/pipeline.js';
import {
  type Citation,
  type DocumentHead,
  type Extraction,
  extractionSchema,
  type Section,
  type Span,
  type Target,
  type Task,
} from '../../src/records.js';

type Given<T> = Partial<Omit<T, 'span' | 'quote'>>;

interface PlanRecords {
  readonly path: string;
  readonly head?: Partial<DocumentHead>;
  readonly version?: string;
  readonly sections?: readonly Section[];
  readonly targets?: readonly Target[];
  readonly tasks?: readonly Task[];
  readonly citations?: readonly Citation[];
  readonly units?: Extraction['units'];
  readonly diagnostics?: Extraction['diagnostics'];
}

/** The text and the records of a plan → its extraction. Raises ZodError where the records break the contract. */
export function plan(text: string, records: PlanRecords): GroundedExtraction {
  const { path, head, version = '1.0.0', ...lists } = records;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const extraction = extractionSchema.parse({
    ...{ sections: [], targets: [], tasks: [], citations: [], units: [], diagnostics: [], ...lists },
    schemaVersion: 1,
    extractorVersion: version,
    source: { path, format: 'text', sha256, bytes: Buffer.byteLength(text), encoding: 'utf-8' },
    document: { ...EMPTY_HEAD, ...head },
  });
  return { ...extraction, text };
}

const EMPTY_HEAD: DocumentHead = {
  type: 'Kế hoạch',
  number: null,
  symbol: null,
  place: null,
  issued: { year: null, month: null, day: null },
  title: null,
  issuer: null,
  parentBody: null,
  period: null,
  horizon: null,
  signer: null,
  recipients: [],
};

/** Where a quote stands in a text, for the first time. */
export function placeOf(text: string, quote: string): { readonly span: Span; readonly quote: string } {
  const offset = text.indexOf(quote);
  if (offset < 0) throw new Error(`the text does not hold: ${quote}`);
  return { span: { start: pointAt(text, offset), end: pointAt(text, offset + quote.length) }, quote };
}

function pointAt(text: string, offset: number): Span['start'] {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
}

export function section(text: string, quote: string, given: Given<Section> = {}): Section {
  const fields = { id: 's1', parent: null, kind: 'roman', label: 'I', title: quote, level: 1 } as const;
  return { ...fields, ...given, ...placeOf(text, quote) };
}

export function target(text: string, quote: string, given: Given<Target> = {}): Target {
  const number = {
    indicator: 'hồ sơ',
    value: 80,
    unit: '%',
    upper: null,
    comparator: '>=',
    kind: 'level',
  } as const;
  const time = {
    per: null,
    baseline: null,
    period: { from: null, to: 2025 },
    periodSource: 'stated',
  } as const;
  const fields = { id: 't1', ...number, ...time, origin: 'text', section: null, task: null } as const;
  return { ...fields, ...given, ...placeOf(text, quote) };
}

export function task(text: string, quote: string, given: Given<Task> = {}): Task {
  const deadline = { text: null, from: null, to: null, recurrence: null };
  const lists = { group: [], products: [], leadUnits: [], supportingUnits: [] };
  const fields = {
    id: 'k1',
    form: 'row',
    label: null,
    title: quote,
    ...lists,
    deadline,
    section: null,
  } as const;
  return { ...fields, ...given, ...placeOf(text, quote) };
}

export function citation(text: string, quote: string, given: Given<Citation> = {}): Citation {
  const mention = {
    type: 'Nghị định',
    number: null,
    year: null,
    symbol: null,
    key: quote,
    date: null,
  } as const;
  const rest = {
    issuer: null,
    subject: null,
    pinpoint: null,
    role: 'reference',
    refersTo: null,
    changes: [],
    section: null,
    task: null,
  } as const;
  return { id: 'c1', ...mention, ...rest, ...given, ...placeOf(text, quote) };
}

/**
 * The records of a plan: the contract between parser, database, golden files and every reader of the output.
 * The zod schemas here are the source of truth; types are inferred from them and JSON Schema is printed from them.
 */
import { z } from 'zod';

/** Version of the shape of the records; changes when a field changes its meaning. */
export const SCHEMA_VERSION = 1;

const text = z.string();
const count = z.int().nonnegative();
const yearNumber = z.int();

export const pointSchema = z
  .strictObject({ line: z.int().positive(), column: z.int().positive(), offset: count })
  .readonly()
  .describe('A place in the text: line and column from 1, offset from 0 in UTF-16 code units');

export const spanSchema = z
  .strictObject({ start: pointSchema, end: pointSchema })
  .readonly()
  .describe('A unist Position into the decoded text: text.slice(start.offset, end.offset) === quote');

const yearsSchema = z
  .strictObject({ from: yearNumber.nullable(), to: yearNumber.nullable() })
  .readonly()
  .describe('Years, each null where not said');

const page = z.int().positive().optional().describe('The page it begins on, from 1; only of a PDF');
const placed = { span: spanSchema, page, quote: text.describe('The span as it stands in the source') };

export const sourceSchema = z
  .strictObject({
    path: text,
    format: z.enum(['markdown', 'text', 'html', 'docx', 'pdf']),
    sha256: text,
    bytes: count,
    encoding: text,
  })
  .readonly();

export const documentSchema = z
  .strictObject({
    type: text.nullable().describe('"Kế hoạch", "Quyết định", …; null where no head was found'),
    number: text.nullable(),
    symbol: text.nullable(),
    place: text.nullable(),
    issued: z
      .strictObject({ year: yearNumber.nullable(), month: count.nullable(), day: count.nullable() })
      .readonly(),
    title: text.nullable(),
    issuer: text.nullable(),
    parentBody: text.nullable(),
    period: yearsSchema.nullable(),
    horizon: yearNumber.nullable(),
    signer: z
      .strictObject({ capacity: text.nullable(), title: text.nullable(), name: text.nullable() })
      .readonly()
      .nullable(),
    recipients: z.array(text).readonly(),
  })
  .readonly();

export const SECTION_KINDS = [
  'part',
  'chapter',
  'article',
  'appendix',
  'roman',
  'decimal',
  'letter',
  'dash',
  'plus',
] as const;

export const sectionSchema = z
  .strictObject({
    id: text,
    parent: text.nullable(),
    kind: z.enum(SECTION_KINDS),
    label: text.nullable(),
    title: text,
    level: z.int().positive(),
    ...placed,
  })
  .readonly();

export const targetSchema = z
  .strictObject({
    id: text,
    indicator: text,
    value: z.number(),
    unit: text,
    upper: z.number().nullable(),
    comparator: z.enum(['>=', '>', '<=', '<', '=']),
    kind: z.enum(['level', 'increase', 'decrease']),
    per: z.enum(['year']).nullable(),
    baseline: z
      .strictObject({ from: yearNumber.nullable(), to: yearNumber.nullable(), value: z.number().nullable() })
      .readonly()
      .nullable(),
    period: yearsSchema,
    periodSource: z.enum(['stated', 'heading', 'task', 'document']).nullable(),
    origin: z.enum(['text', 'task', 'table']),
    section: text.nullable(),
    task: text.nullable(),
    ...placed,
  })
  .readonly();

export const RECURRENCES = ['ongoing', 'monthly', 'quarterly', 'yearly'] as const;

export const deadlineSchema = z
  .strictObject({
    text: text.nullable(),
    from: text.nullable().describe('ISO date, cut to what is known: "2022", "2022-03", "2022-09-30"'),
    to: text.nullable(),
    recurrence: z.enum(RECURRENCES).nullable(),
  })
  .readonly();

export const taskSchema = z
  .strictObject({
    id: text,
    form: z.enum(['row', 'block', 'assignment', 'item']),
    label: text.nullable(),
    group: z.array(text).readonly(),
    title: text,
    products: z.array(text).readonly(),
    leadUnits: z.array(text).readonly(),
    supportingUnits: z.array(text).readonly(),
    deadline: deadlineSchema,
    section: text.nullable(),
    ...placed,
  })
  .readonly();

/** What one document can do to another. */
export const CHANGE_VERBS = ['amends', 'replaces', 'repeals', 'consolidates'] as const;

export const citationSchema = z
  .strictObject({
    id: text,
    type: text,
    number: text.nullable(),
    year: yearNumber.nullable(),
    symbol: text.nullable(),
    key: text,
    date: text.nullable(),
    issuer: text.nullable(),
    subject: text.nullable(),
    pinpoint: z
      .strictObject({ article: text.nullable(), clause: text.nullable(), point: text.nullable() })
      .readonly()
      .nullable(),
    role: z.enum(['basis', 'amends', 'amended', 'reference']),
    refersTo: text
      .nullable()
      .describe('For a short form: the full mention that it means, where only one fits'),
    changes: z
      .array(z.strictObject({ citation: text, how: z.enum(CHANGE_VERBS) }).readonly())
      .readonly()
      .describe('The mentions whose documents this one is said to change'),
    section: text.nullable(),
    task: text.nullable(),
    ...placed,
  })
  .readonly();

export const unitSchema = z
  .strictObject({ name: text, canonical: text, kind: z.enum(['unit', 'collective']) })
  .readonly();

export const diagnosticSchema = z
  .strictObject({
    severity: z.enum(['info', 'warning', 'error']),
    code: text.describe('The rule that noticed it, e.g. "outline/label-out-of-order"'),
    message: text,
    span: spanSchema,
    page,
  })
  .readonly();

export const extractionSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    extractorVersion: text,
    source: sourceSchema,
    text: text.optional().describe('The decoded text that all spans point into; only with --with-text'),
    document: documentSchema,
    sections: z.array(sectionSchema).readonly(),
    targets: z.array(targetSchema).readonly(),
    tasks: z.array(taskSchema).readonly(),
    citations: z.array(citationSchema).readonly(),
    units: z.array(unitSchema).readonly(),
    diagnostics: z.array(diagnosticSchema).readonly(),
  })
  .readonly();

export type Point = z.infer<typeof pointSchema>;
export type Span = z.infer<typeof spanSchema>;
export type Years = z.infer<typeof yearsSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type DocumentHead = z.infer<typeof documentSchema>;
export type SectionKind = (typeof SECTION_KINDS)[number];
export type Section = z.infer<typeof sectionSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Recurrence = (typeof RECURRENCES)[number];
export type Task = z.infer<typeof taskSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Extraction = z.infer<typeof extractionSchema>;

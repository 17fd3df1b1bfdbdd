/**
 * A golden file: what careful reading of one document finds, written by hand. Its fields are those of the records
 * (taken from their schemas, so the two cannot drift apart); a line takes the place of span, quote and ids.
 */
import { z } from 'zod';
import { citationSchema, documentSchema, sectionSchema, targetSchema, taskSchema } from '../records.js';
import { GoldenError, goldenErrorFrom } from './golden-error.js';

const place = {
  line: z.int().positive().describe('Line of the source where the quote begins; for a target, of its value'),
  optional: z.boolean().optional().describe('Two careful readers may differ: neither hit nor miss'),
};

/** Ids are the extractor's own, and a span is known by its line. */
const EXTRACTED_ONLY = { id: true, section: true, span: true, page: true, quote: true } as const;

const goldenSectionSchema = sectionSchema
  .unwrap()
  .pick({ kind: true, label: true, title: true })
  .extend({ ...place, parent: z.int().nonnegative().nullable().describe('Index in this list') })
  .readonly();

const goldenTargetSchema = targetSchema
  .unwrap()
  .omit({ ...EXTRACTED_ONLY, task: true })
  .extend(place)
  .readonly();

const goldenChargeSchema = taskSchema
  .unwrap()
  .omit(EXTRACTED_ONLY)
  .extend({ ...place, form: z.enum(['row', 'block', 'assignment']) });

const goldenItemSchema = z.strictObject({ ...place, form: z.literal('item'), title: z.string() });

const goldenTaskSchema = z.discriminatedUnion('form', [goldenChargeSchema, goldenItemSchema]).readonly();

const goldenCitationSchema = citationSchema
  .unwrap()
  .omit({ ...EXTRACTED_ONLY, task: true, refersTo: true, changes: true })
  .extend(place)
  .readonly();

const goldenSchema = z
  .strictObject({
    file: z.string().min(1),
    document: documentSchema,
    sections: z.array(goldenSectionSchema).readonly(),
    targets: z.array(goldenTargetSchema).readonly(),
    tasks: z.array(goldenTaskSchema).readonly(),
    citations: z.array(goldenCitationSchema).readonly(),
  })
  .readonly();

export type Golden = z.infer<typeof goldenSchema>;
export type GoldenSection = z.infer<typeof goldenSectionSchema>;
export type GoldenTarget = z.infer<typeof goldenTargetSchema>;
export type GoldenTask = z.infer<typeof goldenTaskSchema>;
export type GoldenItem = z.infer<typeof goldenItemSchema>;
export type GoldenCitation = z.infer<typeof goldenCitationSchema>;

/** The parsed JSON of a golden file → Golden. Raises GoldenError, one line that names the place. */
export function parseGolden(json: unknown): Golden {
  const result = goldenSchema.safeParse(json);
  if (!result.success) throw goldenErrorFrom(result.error);
  result.data.sections.forEach(requireEarlierParent);
  return result.data;
}

/** A parent stands before its children; an index of a later section is a slip of the pen, and could make a ring. */
function requireEarlierParent(section: GoldenSection, index: number): void {
  if (section.parent === null || section.parent < index) return;
  throw new GoldenError(`sections[${index}].parent: ${section.parent} is no earlier section`);
}

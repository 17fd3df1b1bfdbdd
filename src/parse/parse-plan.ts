/** SourceText → Plan: head and tail taken off, lines mended, tables rebuilt, the outline as a tree. */
import { type Closing, readClosing } from './closing.js';
import { findClosing } from './closing-lines.js';
import { type FlowPart, readFlow } from './flow.js';
import { type HeadLines, opensPreamble, readHeadLines } from './head-lines.js';
import { type Layout, measureLayout } from './layout.js';
import { type Letterhead, readLetterhead } from './letterhead.js';
import { mendMarkers } from './misread-digits.js';
import { buildOutline } from './outline.js';
import { blankOverlongLines } from './overlong-lines.js';
import type { Plan, PlanHead, PlanPart, Region } from './plan.js';
import type { SourceText } from './read-source.js';
import { dropRunningHeads } from './running-heads.js';
import { readSideBySide } from './side-by-side.js';
import { type Line, readSourceLines } from './source-lines.js';
import { readSpacedTables } from './spaced-tables.js';
import { joinTornRows } from './torn-rows.js';

/** A text → its plan. Never raises: what is not recognised is plain blocks. */
export function parsePlan(source: SourceText): Plan {
  const readable = blankOverlongLines(source.text);
  const read = joinTornRows(dropRunningHeads(mendMarkers(readSourceLines(readable))));
  const lines = readSpacedTables(read, readable);
  const layout = measureLayout(lines);
  const head = readHeadLines(lines, layout);
  const closing = findClosing(lines, head.bodyStart, layout.airy);
  const tailStart = closing?.start ?? lines.length;
  const after = readAttachment(lines, closing?.end ?? lines.length, layout);
  const first = readFlow(lines.slice(head.bodyStart, tailStart), layout);
  const second = readFlow(lines.slice(after.start), layout);
  const flow = [...first, ...second];
  const blocks = flow.map((part) => ('block' in part ? part.block : null));
  const outline = buildOutline(blocks, new Set([first.length]));
  const regions = readRegions(flow, outline.opens, first.length);
  const parts: PlanPart[] = flow.map((part, i) => {
    const section = outline.sectionOf[i] ?? null;
    if ('table' in part) return { table: part.table, section };
    return {
      block: part.block,
      region: regions[i] as Region,
      section: regions[i] === 'note' ? null : section,
      opensSection: outline.opens[i] ?? false,
    };
  });
  const frame = [...lines.slice(0, head.bodyStart), ...lines.slice(tailStart, after.start)];
  const tail = readClosing(readSideBySide(lines.slice(tailStart, closing?.end ?? lines.length), readable));
  const letterhead = readLetterhead(readSideBySide(head.letterhead, readable));
  return {
    source,
    readable,
    head: readPlanHead(head, letterhead, tail),
    sections: outline.sections,
    parts,
    frame,
  };
}

function readPlanHead(head: HeadLines, letterhead: Letterhead, tail: Closing): PlanHead {
  const title = joinTitle(head.title);
  const issuing = joinTitle(head.issuingBody);
  return { ...letterhead, type: head.type, title, issuer: letterhead.issuer ?? issuing, ...tail };
}

function joinTitle(lines: readonly Line[]): string | null {
  return lines.length === 0 ? null : lines.map((line) => line.text.text).join(' ');
}

/** Behind the tail of a decision stands the plan that it issues, with type line and title of its own. */
function readAttachment(lines: readonly Line[], from: number, layout: Layout): { readonly start: number } {
  const attached = readHeadLines(lines, layout, from);
  return { start: attached.type !== null && attached.letterhead.length <= 6 ? attached.bodyStart : from };
}

/** Blocks before the first section are preamble, those from "[1]" on at the end are notes. */
function readRegions(
  flow: readonly FlowPart[],
  opens: readonly boolean[],
  attachmentAt: number,
): readonly Region[] {
  const regions: Region[] = [];
  let region: Region = 'preamble';
  const numbered = opens.includes(true);
  for (const [i, part] of flow.entries()) {
    if (i === attachmentAt) region = 'preamble';
    // A notice of a few paragraphs without a number among them is body behind its legal bases.
    if (!numbered && 'block' in part && !opensPreamble(part.block.text.text)) region = 'body';
    if ('block' in part && /^\[\d{1,3}\]/.test(part.block.text.text)) region = 'note';
    else if (opens[i] === true && region === 'preamble' && !isPreambleItem(part)) region = 'body';
    regions.push(region);
  }
  return regions;
}

/** "- Căn cứ Luật …;" is a bullet of the preamble. */
function isPreambleItem(part: FlowPart): boolean {
  return (
    'block' in part &&
    part.block.marker?.kind === 'dash' &&
    /^\S*\s*(?:Căn cứ|Thực hiện|Theo)/u.test(part.block.text.text)
  );
}

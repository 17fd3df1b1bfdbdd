/** Pages as legal portals and word processors write them → plan text. */
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { UnreadableFile } from '../unreadable-file.js';
import { findContent } from './html-content.js';
import { checkHtmlLimits } from './html-limits.js';
import { readBlocks } from './html-text.js';
import { writePlanText } from './plan-text.js';

const processor = unified().use(rehypeParse, { fragment: false, emitParseErrors: false }).freeze();

/**
 * The source of a page → the text of the plan in it: paragraphs between empty lines, tables as pipe tables, list
 * items with their markers; without navigation. Raises UnreadableFile where the page is beyond the limits or has no
 * text.
 */
export function readHtml(html: string): string {
  checkHtmlLimits(html);
  const text = writePlanText(readBlocks(findContent(parsePage(html))));
  if (text.trim() === '')
    throw new UnreadableFile('the page holds no text; save it from the browser once it is shown in full');
  return text;
}

function parsePage(html: string): Root {
  try {
    return processor.parse(html);
  } catch (error) {
    if (error instanceof RangeError)
      throw new UnreadableFile('the page nests too many elements; save its text as .docx or .txt instead');
    throw error;
  }
}

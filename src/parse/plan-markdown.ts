/**
 * The plan flavour of Markdown: remark-parse without the constructs that misread plans, plus GFM tables.
 * Plain CommonMark swallows a "2." after a line of text, turns "(a tab)" rows into code, ">= 90%" into a quotation
 * that loses its ">", a wrap before "- 2025" into a bullet and a "-------" under the letterhead into a heading.
 * In this flavour every line of the source is still there, in a paragraph, a heading or a table.
 */
import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

const MISREADINGS = [
  'list',
  'blockQuote',
  'codeIndented',
  'codeFenced',
  'setextUnderline',
  'thematicBreak',
  'htmlFlow',
  'htmlText',
  'definition',
  'autolink',
  'codeText',
];

function planFlavour(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: MISREADINGS } },
    gfmTable(),
  ];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const processor = unified().use(remarkParse).use(planFlavour).freeze();

/** A text → its mdast tree of paragraphs, headings and tables, with positions. */
export function parsePlanMarkdown(text: string): Root {
  return processor.parse(text);
}

/** .docx → plan text. Nothing is fetched, run or written; what a file may take is in docx/limits.ts. */
import { UnreadableFile } from '../unreadable-file.js';
import { type BlockContext, BlockReader, readContainer } from './docx/block-reader.js';
import { contentsOf } from './docx/contents.js';
import { blockLines } from './docx/docx-blocks.js';
import { createFieldState } from './docx/fields.js';
import { createListCounters } from './docx/list-counters.js';
import { createNotes } from './docx/notes.js';
import { readNumbering } from './docx/numbering.js';
import { PlanTextWriter } from './docx/plan-text-writer.js';
import { readStyles } from './docx/styles.js';
import { openWordPackage, type PartName, type WordPackage } from './docx/word-package.js';
import type { XmlNode } from './docx/xml-nodes.js';
import { explainOldWordFile } from './explain-old-word-file.js';

/**
 * Bytes of a Word file → its text (NFC, lines ended by \n) as Word shows it with tracked changes accepted: automatic
 * numbers written out, tables as pipe tables, footnotes as "[1] …" at the end, headers and footers left out.
 * Raises UnreadableFile with one line that says what to do where it is no .docx, damaged, encrypted or too large.
 */
export function readDocx(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableFile('the file is empty');
  const old = explainOldWordFile(bytes);
  if (old !== null) throw new UnreadableFile(old);
  const word = openWordPackage(bytes);
  const context = createContext(word);
  const writer = new PlanTextWriter();
  const body = new BlockReader(context);
  word.readPart('document', 2, (element) => {
    for (const node of contentsOf({ name: '', attributes: {}, children: [element] })) {
      for (const block of body.read(node)) writer.write(block);
    }
  });
  for (const block of body.end()) writer.write(block);
  if (writer.text().trim() === '') throw new UnreadableFile(explainNoText(word));
  writeNotes(context, writer);
  return writer.text().normalize('NFC');
}

function createContext(word: WordPackage): BlockContext {
  const readAll = (part: PartName) => {
    const nodes: XmlNode[] = [];
    word.readPart(part, 1, (node) => nodes.push(node));
    return nodes;
  };
  const styles = readStyles(readAll('styles'));
  return {
    styles,
    counters: createListCounters(readNumbering(readAll('numbering'), styles)),
    fields: createFieldState(),
    notes: createNotes(readAll('footnotes'), readAll('endnotes')),
  };
}

function writeNotes(context: BlockContext, writer: PlanTextWriter): void {
  for (const { mark, node } of context.notes.referred()) {
    const text = readContainer(node, { ...context, fields: createFieldState() })
      .flatMap(blockLines)
      .join(' ');
    writer.write({ label: `${mark} `, text, bold: false, heading: null });
  }
}

function explainNoText(word: WordPackage): string {
  return word.hasPictures
    ? 'the Word file holds pictures but no text (a scan?); it needs OCR first'
    : 'the Word file holds no text';
}

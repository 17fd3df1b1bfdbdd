/** The parts of a .docx (Open Packaging Conventions): which of them hold text, styles, numbering and notes. */
import { UnreadableFile } from '../../unreadable-file.js';
import { inflateEntry } from './inflate-entry.js';
import { MAX_DECOMPRESSED_BYTES } from './limits.js';
import { createXmlReader } from './read-xml.js';
import type { XmlNode } from './xml-nodes.js';
import { DAMAGED_ZIP, readZipDirectory, type ZipEntry } from './zip-directory.js';

export type PartName = 'document' | 'styles' | 'numbering' | 'footnotes' | 'endnotes';

export interface WordPackage {
  /** Hands on the elements of a part that have `depth` elements around them; nothing where there is no such part. */
  readonly readPart: (part: PartName, depth: number, onElement: (node: XmlNode) => void) => void;
  /** Whether pictures are in it. */
  readonly hasPictures: boolean;
}

/** Bytes of a .docx → its parts. Raises UnreadableFile where they are no Word file. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const entries = readZipDirectory(bytes);
  let budget = MAX_DECOMPRESSED_BYTES;
  const readEntry = (entry: ZipEntry, depth: number, onElement: (node: XmlNode) => void) => {
    budget -= entry.size;
    if (budget < 0)
      throw new UnreadableFile(
        `the Word file unpacks to more than ${MAX_DECOMPRESSED_BYTES / 1e6} MB of text`,
      );
    readXmlEntry(bytes, entry, depth, onElement);
  };
  const readRelations = (name: string) => {
    const relations: XmlNode[] = [];
    const entry = entries.get(name);
    if (entry) readEntry(entry, 1, (node) => relations.push(node));
    return relations.filter((relation) => relation.attributes.TargetMode !== 'External');
  };
  const main = findTarget(readRelations('_rels/.rels'), 'officeDocument', '') ?? 'word/document.xml';
  if (!entries.has(main)) throw new UnreadableFile(explainOtherZip(entries));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = readRelations(`${folder}_rels/${main.slice(folder.length)}.rels`);
  return {
    readPart(part, depth, onElement) {
      const name =
        part === 'document' ? main : (findTarget(relations, part, folder) ?? `${folder}${part}.xml`);
      const entry = entries.get(name);
      if (entry) readEntry(entry, depth, onElement);
    },
    hasPictures: [...entries.keys()].some((name) => name.startsWith(`${folder}media/`)),
  };
}

/** The target of the first relation of a type; types are URIs that end in its name. */
function findTarget(relations: readonly XmlNode[], type: string, folder: string): string | undefined {
  const target = relations.find(({ attributes }) => attributes.Type?.endsWith(`/${type}`))?.attributes.Target;
  if (target === undefined) return undefined;
  return target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
}

function readXmlEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  depth: number,
  onElement: (node: XmlNode) => void,
): void {
  const reader = createXmlReader(depth, onElement);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const decode = (piece?: Uint8Array) => {
    try {
      return decoder?.decode(piece, { stream: piece !== undefined }) ?? '';
    } catch {
      throw new UnreadableFile(DAMAGED_ZIP);
    }
  };
  inflateEntry(bytes, entry, (piece) => {
    if (piece.length === 0) return;
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    reader.write(decode(piece));
  });
  reader.write(decode());
  reader.close();
}

/** XML is UTF-8 unless a byte order mark says UTF-16. */
function encodingOf(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  return piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function explainOtherZip(entries: ReadonlyMap<string, ZipEntry>): string {
  const names = [...entries.keys()];
  const startsWith = (prefix: string) => names.some((name) => name.startsWith(prefix));
  if (startsWith('xl/')) return 'this is a spreadsheet (.xlsx), no Word file; save the plan as .docx';
  if (startsWith('ppt/')) return 'these are slides (.pptx), no Word file; save the plan as .docx';
  if (entries.has('content.xml')) return 'this is an OpenDocument file; save it as .docx first';
  return 'this is a ZIP file without a Word document in it; unpack it and name the files in it';
}

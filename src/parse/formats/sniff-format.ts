/** What a file is, told from its bytes: names lie, and portals give Word's pages the name .doc. */
export type FileFormat = 'docx' | 'odt' | 'pdf' | 'doc' | 'html' | 'text' | 'rtf' | 'zip' | 'mhtml' | 'image';

/** First bytes of formats that are not text. */
const MAGIC: readonly { readonly bytes: string; readonly format: FileFormat }[] = [
  { bytes: '%PDF-', format: 'pdf' },
  { bytes: '\u00d0\u00cf\u0011\u00e0', format: 'doc' },
  { bytes: '{\\rtf', format: 'rtf' },
  { bytes: '\u0089PNG', format: 'image' },
  { bytes: '\u00ff\u00d8\u00ff', format: 'image' },
  { bytes: 'GIF8', format: 'image' },
  { bytes: 'II*\0', format: 'image' },
  { bytes: 'MM\0*', format: 'image' },
];
const WORD_PART = 'word/document';
/** The first part of an .odt, which is not packed (OpenDocument 1.3, part 2, 3.3). */
const OPEN_DOCUMENT_TEXT = 'mimetypeapplication/vnd.oasis.opendocument.text';
const HEAD_BYTES = 2000;
/** A PDF may have other bytes in front (ISO 32000-1, annex H, note 13). */
const PDF_WITHIN = 1024;
const PAGE_START =
  /^(?:<\?xml[^>]{0,200}>|<!--(?:[^-]|-(?!->)){0,1500}-->|\s)*<(?:!doctype\s+html|html|head|body)(?=[\s>])/iu;
const PART_START =
  /^\s*<(?:article|blockquote|br|center|div|font|form|h[1-6]|main|meta|ol|p|pre|section|span|strong|style|table|title|ul|b|i)(?=[\s>/])/iu;
const PART_TAG =
  /<\/?(?:p|div|br|td|th|tr|table|tbody|span|li|ul|ol|h[1-6]|b|i|strong|em|font|center|a)(?=[\s>/])/giu;
/** A part of a page has a tag for each so many characters; Markdown that opens with a tag has fewer. */
const CHARACTERS_A_TAG = 400;

/** The bytes of a file → its format; what is nothing else counts as text. */
export function sniffFormat(bytes: Uint8Array): FileFormat {
  const head = readLatin(bytes.subarray(0, HEAD_BYTES));
  const magic = MAGIC.find((format) => head.startsWith(format.bytes));
  if (magic) return magic.format;
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return sniffArchive(bytes);
  if (head.slice(0, PDF_WITHIN).includes('%PDF-1')) return 'pdf';
  if (/^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,12}Content-Type:\s*multipart\/related/iu.test(head))
    return 'mhtml';
  // Marks of UTF-8 and UTF-16 and the zero bytes of the latter are no part of a tag.
  const text = head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, '').replaceAll('\0', '');
  if (PAGE_START.test(text)) return 'html';
  return PART_START.test(text) && isDenseInTags(bytes) ? 'html' : 'text';
}

function isDenseInTags(bytes: Uint8Array): boolean {
  const sample = readLatin(bytes.subarray(0, 50 * HEAD_BYTES)).replaceAll('\0', '');
  return (sample.match(PART_TAG)?.length ?? 0) * CHARACTERS_A_TAG >= sample.length;
}

/** The names of an archive's parts stand before each of them and, once more, at its end. */
function sniffArchive(bytes: Uint8Array): FileFormat {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.subarray(0, HEAD_BYTES).includes(OPEN_DOCUMENT_TEXT, 0, 'latin1')) return 'odt';
  return buffer.includes(WORD_PART, 0, 'latin1') ? 'docx' : 'zip';
}

function readLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

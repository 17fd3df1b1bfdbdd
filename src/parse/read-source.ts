/**
 * The only file access of the way from file to records. What it guarantees about `text`: Unicode NFC, lines ended
 * by \n, no byte order mark, no control characters but tab, line feed and form feed. All spans of all records point
 * into it: it is the file's own text, or the plan text that the reader of its format made. Nothing else is opened,
 * fetched or run.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { Source } from '../records.js';
import { type DecodedText, decodeText } from './decode-text.js';
import type { Doubt } from './formats/encoding-recover.js';
import { explainOldWordFile } from './formats/explain-old-word-file.js';
import { readHtml } from './formats/html.js';
import { declaresWindowsCode } from './formats/html-charset.js';
import { resolveLetterReferences } from './formats/html-entities.js';
import { checkFileSize, checkTextLength, LIMITS } from './formats/limits.js';
import type { PageStart } from './formats/pdf/paged-text.js';
import { readDocx } from './formats/read-docx.js';
import type { PdfText } from './formats/read-pdf.js';
import { readPdfApart } from './formats/read-pdf-apart.js';
import { type FileFormat, sniffFormat } from './formats/sniff-format.js';
import { restoreTcvn3Capitals } from './formats/tcvn3-capitals.js';
import { UnreadableFile } from './unreadable-file.js';

/** A text with where it came from. */
export interface SourceText {
  readonly source: Source;
  readonly text: string;
  /** What is not sure about the text as a whole, a diagnostic each; a text that was not decoded has none. */
  readonly doubts?: readonly Doubt[];
  /** Which page each part of the text stands on; only a PDF has pages. */
  readonly pages?: readonly PageStart[];
}

const MARKDOWN_EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.markdown']);

/** Formats that are not read, with what a user can do about each. */
const REFUSALS: Readonly<Partial<Record<FileFormat, string>>> = {
  pdf: 'this is a PDF; its bytes are read by path only, as a file',
  doc: 'this is an old Word file (.doc); open it in Word or LibreOffice and save it as .docx first',
  odt: 'this is an OpenDocument text (.odt); save it as .docx in Word or LibreOffice, or run: soffice --headless --convert-to docx FILE',
  rtf: 'this is a rich text file (RTF); save it as .docx in Word or LibreOffice, or run: soffice --headless --convert-to docx FILE',
  zip: 'this is a ZIP file or a document of another kind; unpack it, or save the plan as .docx first',
  mhtml: 'this is a web archive (MHTML); open it in Word or a browser and save it as .docx or .html first',
  image: 'this is a picture; its text has to be recognised (OCR) and saved as .txt first',
};

/** How the bytes of a PDF become text. */
export type PdfReader = (bytes: Uint8Array) => Promise<PdfText>;

/**
 * A path → its SourceText. Raises UnreadableFile where there is no such file or it cannot be read as a plan. A PDF is
 * read in a process of its own, unless the caller is one that may be lost and gives another reader.
 */
export async function readSource(path: string, pdfReader: PdfReader = readPdfApart): Promise<SourceText> {
  const bytes = await readBytes(path);
  const kind = sniffFormat(bytes);
  if (kind !== 'pdf') return sourceOfKind(bytes, path, kind);
  checkFileSize(bytes.length);
  const { text, pages } = await pdfReader(bytes);
  checkTextLength(text);
  return { source: describeSource(bytes, path, 'pdf', 'utf-8'), text, doubts: [], pages };
}

/** Bytes of all but PDF and the path they are known by → SourceText. Raises UnreadableFile where the bytes are no plan text. */
export function sourceFromBytes(bytes: Uint8Array, path: string): SourceText {
  return sourceOfKind(bytes, path, sniffFormat(bytes));
}

function sourceOfKind(bytes: Uint8Array, path: string, kind: FileFormat): SourceText {
  checkFileSize(bytes.length);
  const refusal = (kind === 'doc' ? explainOldWordFile(bytes) : null) ?? REFUSALS[kind];
  if (refusal !== undefined) throw new UnreadableFile(refusal);
  const { text, encoding, doubts } = readText(bytes, kind);
  checkTextLength(text);
  const plain = MARKDOWN_EXTENSIONS.has(extname(path).toLowerCase()) ? 'markdown' : 'text';
  const format = kind === 'html' || kind === 'docx' ? kind : plain;
  return {
    source: describeSource(bytes, path, format, encoding),
    text: encoding === 'tcvn3' ? restoreTcvn3Capitals(text) : text,
    doubts,
  };
}

function describeSource(
  bytes: Uint8Array,
  path: string,
  format: Source['format'],
  encoding: Source['encoding'],
): Source {
  return {
    path,
    format,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    encoding,
  };
}

function readText(bytes: Uint8Array, kind: FileFormat): DecodedText {
  if (kind === 'docx') return { text: readDocx(bytes), encoding: 'utf-8', doubts: [] };
  if (kind !== 'html') return decodeText(bytes);
  checkFileSize(bytes.length, LIMITS.htmlBytes);
  return readPage(bytes);
}

function readPage(bytes: Uint8Array): DecodedText {
  const page = decodeText(bytes, {
    resolve: resolveLetterReferences,
    declaresWindowsCode: declaresWindowsCode(bytes),
  });
  return { ...page, text: readHtml(page.text) };
}

/** Reads no more than a file may have: a device or a pipe need not end. */
async function readBytes(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of createReadStream(path, { end: LIMITS.fileBytes })) chunks.push(chunk);
  } catch (error) {
    throw new UnreadableFile(explainReadFailure((error as NodeJS.ErrnoException).code));
  }
  return Buffer.concat(chunks);
}

function explainReadFailure(code: string | undefined): string {
  if (code === 'ENOENT') return 'no such file; check the path';
  if (code === 'EISDIR') return 'this is a folder; name a file in it';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read this file';
  return `the file cannot be read (${code ?? 'unknown error'})`;
}

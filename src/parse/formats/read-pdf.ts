/** .pdf with a text layer → plan text. Nothing is fetched, run or written; limits are in pdf/pdf-limits.ts. */
import { UnreadableFile } from '../unreadable-file.js';
import { openPdf, type PdfFile } from './pdf/open-pdf.js';
import { readPageContent } from './pdf/page-content.js';
import type { PageContent } from './pdf/page-parts.js';
import { PDF_LIMITS } from './pdf/pdf-limits.js';
import { readPages } from './pdf/read-pages.js';
import { refuseScan } from './pdf/refuse-scan.js';
import { type PdfText, writePages } from './pdf/write-pages.js';

export type { PdfText } from './pdf/write-pages.js';

/**
 * Bytes of a PDF → its text (NFC, lines ended by \n) in reading order, without page numbers and running heads, tables
 * as pipe tables, footnotes as "[1] …" at the end; and where each page stands in it. Raises UnreadableFile with one
 * line that says what to do where it is a scan, encrypted, damaged or beyond the limits.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const pdf = await openPdf(bytes);
  try {
    const pages = readPages(await readContents(pdf));
    const written = writePages(pages);
    refuseScan(pages, written.text);
    return written;
  } finally {
    await pdf.destroy();
  }
}

async function readContents(pdf: PdfFile): Promise<readonly PageContent[]> {
  const deadline = Date.now() + PDF_LIMITS.seconds * 1000;
  const contents: PageContent[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    if (Date.now() > deadline)
      throw new UnreadableFile(`reading the PDF takes longer than ${PDF_LIMITS.seconds} seconds; split it`);
    contents.push(await readPage(pdf, number));
  }
  return contents;
}

async function readPage(pdf: PdfFile, number: number): Promise<PageContent> {
  try {
    const page = await pdf.getPage(number);
    const content = await readPageContent(page);
    page.cleanup();
    return content;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(
      `page ${number} of the PDF is damaged and cannot be read; download it again or print it to a new PDF`,
    );
  }
}

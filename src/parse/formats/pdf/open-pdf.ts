/** Bytes → an open PDF. PDF.js runs in this thread, fetches nothing and runs no script of the file. */
import { getDocumentProxy } from 'unpdf';
import { UnreadableFile } from '../../unreadable-file.js';
import { PDF_LIMITS } from './pdf-limits.js';
import { checkUnpackedSizes } from './unpack-sizes.js';

export type PdfFile = Awaited<ReturnType<typeof getDocumentProxy>>;

const DAMAGED =
  'the PDF is damaged or cut off and cannot be read; download it again or print it to a new PDF';

type Transferable = ArrayBuffer & { transferToFixedLength?: (length: number) => ArrayBuffer };

/** Raises UnreadableFile where the bytes are no PDF, damaged, locked with a password or beyond the limits. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  if (bytes.length === 0) throw new UnreadableFile('the file is empty');
  if (bytes.length > PDF_LIMITS.bytes)
    throw new UnreadableFile(`the PDF is larger than ${PDF_LIMITS.bytes / 1_000_000} MB; split it`);
  checkUnpackedSizes(bytes);
  fillGapOfNode20();
  const pdf = await open(bytes);
  if (pdf.numPages > 0 && pdf.numPages <= PDF_LIMITS.pages) return pdf;
  await pdf.destroy();
  throw new UnreadableFile(
    pdf.numPages === 0 ? DAMAGED : `the PDF has more than ${PDF_LIMITS.pages} pages; split it`,
  );
}

async function open(bytes: Uint8Array): Promise<PdfFile> {
  try {
    // A copy, because PDF.js takes the bytes for itself. Pictures of more than one point are not decoded.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 1 });
  } catch (error) {
    throw new UnreadableFile(explainOpenFailure(error));
  }
}

function explainOpenFailure(error: unknown): string {
  if (error instanceof Error && error.name === 'PasswordException')
    return 'the PDF is encrypted; remove its password first';
  return DAMAGED;
}

/** PDF.js hands over fonts with a method that Node has from 21 on. */
function fillGapOfNode20(): void {
  const prototype = ArrayBuffer.prototype as Transferable;
  prototype.transferToFixedLength ??= function (this: ArrayBuffer, length: number) {
    return this.slice(0, length);
  };
}

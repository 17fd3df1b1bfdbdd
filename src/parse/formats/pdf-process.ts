/** The process that reads one PDF for read-pdf-apart.ts: what it loops in or runs out of costs that file alone. */
import { endWithParent } from '../../end-with-parent.js';
import { UnreadableFile } from '../unreadable-file.js';
import { type PdfText, readPdf } from './read-pdf.js';

/** What the process answers: the text, or the line that says why there is none. */
export type PdfAnswer = { readonly value: PdfText } | { readonly reason: string };

endWithParent();
process.once('disconnect', () => process.exit());
process.once('message', async (bytes: Uint8Array) => {
  process.send?.(await answer(bytes));
});

async function answer(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return { value: await readPdf(bytes) };
  } catch (error) {
    const isExpected = error instanceof UnreadableFile;
    return {
      reason: isExpected ? error.message : 'the PDF is damaged and cannot be read; print it to a new PDF',
    };
  }
}

/** Reads a PDF in a process of its own, which is ended where it takes too long or too much memory. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { UnreadableFile } from '../unreadable-file.js';
import { PDF_LIMITS } from './pdf/pdf-limits.js';
import type { PdfAnswer } from './pdf-process.js';
import type { PdfText } from './read-pdf.js';

/** How a PDF is read apart; the defaults are for all but tests. */
export interface ApartOptions {
  /** The compiled script, because node does not read TypeScript. */
  readonly script?: URL;
  readonly seconds?: number;
}

/** This way leads to the compiled file from src/parse/formats and from dist/parse/formats alike. */
const SCRIPT = new URL('../../../dist/parse/formats/pdf-process.js', import.meta.url);

/**
 * Bytes of a PDF → its text, as readPdf makes it. Raises UnreadableFile with one line also where reading does not end
 * in time or fills the memory of its process.
 */
export async function readPdfApart(
  bytes: Uint8Array,
  { script = SCRIPT, seconds = PDF_LIMITS.seconds }: ApartOptions = {},
): Promise<PdfText> {
  const child = fork(fileURLToPath(script), {
    execArgv: [`--max-old-space-size=${PDF_LIMITS.heapMegabytes}`, '--max-semi-space-size=8'],
    serialization: 'advanced',
    // What a dying process prints is no line for the user.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    const answer = await answerOf(child, bytes, seconds);
    if ('reason' in answer) throw new UnreadableFile(answer.reason);
    return answer.value;
  } finally {
    child.removeAllListeners();
    child.on('error', () => {});
    child.kill('SIGKILL');
  }
}

function answerOf(child: ChildProcess, bytes: Uint8Array, seconds: number): Promise<PdfAnswer> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve({
        reason: `reading the PDF takes longer than ${seconds} seconds; print it to a new PDF or split it`,
      });
    }, seconds * 1000);
    const settle = (answer: PdfAnswer) => {
      clearTimeout(timer);
      resolve(answer);
    };
    child.once('message', (answer) => settle(answer as PdfAnswer));
    child.once('error', (error) =>
      settle({ reason: `the process that reads PDF files does not start (${error.message})` }),
    );
    child.once('exit', () =>
      settle({
        reason: 'reading the PDF takes more memory than one file may have; print it to a new PDF or split it',
      }),
    );
    child.send(bytes, () => {});
  });
}

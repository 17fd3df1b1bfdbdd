/** PDFs written by hand: objects with numbers from 1 on, the first of them the catalog, with a true table of objects. */
import { deflateSync } from 'node:zlib';

/** Bodies of objects → the bytes of a PDF. */
export function handmadePdf(objects: readonly (string | Buffer)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [i, body] of objects.entries()) {
    offsets.push(length);
    add(Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`;
  add(Buffer.from(end));
  return new Uint8Array(Buffer.concat(parts));
}

/** A stream object; `packed` is what stands in it, already packed if the entries say so. */
export function streamObject(packed: Buffer | string, entries = ''): Buffer {
  const data = Buffer.from(packed);
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${entries} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

export function deflated(data: Buffer | string): Buffer {
  return streamObject(deflateSync(data), '/Filter /FlateDecode');
}

const PAGE = '/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 5 0 R >> >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** One page with the given content stream in Helvetica; `page` are further entries of its dictionary. */
export function onePage(content: Buffer, page = '', more: readonly (string | Buffer)[] = []): Uint8Array {
  return handmadePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< ${PAGE} /Contents 4 0 R ${page} >>`,
    content,
    FONT,
    ...more,
  ]);
}

/** Lines of text from the top of a page downwards. */
export function textLines(lines: readonly string[], size = 12): string {
  return lines
    .map(
      (line, i) =>
        `BT /F ${size} Tf 70 ${780 - 1.3 * size * i} Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`,
    )
    .join('\n');
}

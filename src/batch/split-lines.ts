/** A line that was longer than the limit; its content is not kept. */
export const TOO_LONG = Symbol('too long');

/** More than any document that is read can take as JSON. */
const MOST_BYTES = 256_000_000;
const LINE_FEED = 10;

/**
 * Bytes → their lines as UTF-8, empty ones left out, one at a time as they come in. A line that is longer than a limit
 * is TOO_LONG, so that no input fills the memory. Raises what the source raises.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes = MOST_BYTES,
): AsyncGenerator<string | typeof TOO_LONG, void, void> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): string | typeof TOO_LONG => {
    const line = length > mostBytes ? TOO_LONG : Buffer.concat(parts).toString('utf8');
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length <= mostBytes) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, end));
      from = end + 1;
      const line = take();
      if (!isBlank(line)) yield line;
    }
    keep(chunk.subarray(from));
  }
  const rest = take();
  if (!isBlank(rest)) yield rest;
}

function isBlank(line: string | typeof TOO_LONG): boolean {
  return typeof line === 'string' && line.trim() === '';
}

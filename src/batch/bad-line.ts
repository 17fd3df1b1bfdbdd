/** A line of NDJSON that is not what it should be. The message is one line that says what is wrong with it. */
export class BadLine extends Error {
  override readonly name = 'BadLine';
}

/** A file that cannot be read as a plan text. The message is one line that says what to do; the path is not in it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

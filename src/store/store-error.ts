/** A database that cannot be used. The message is one line that says what is wrong and what to do; it names the path. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

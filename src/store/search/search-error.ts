/** A search that cannot be understood. The message is one line that says what to write. */
export class SearchError extends Error {
  override readonly name = 'SearchError';
}

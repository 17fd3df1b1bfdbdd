/** A question that cannot be understood: wrong use, and no failure. The message is one line that says what to write. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
}

/** Text that is written page by page, with the place where each page begins in it. */
export class PagedText {
  #text = '';
  readonly #starts: number[] = [];

  /** Adds what stands on a page (counted from 0); pages come in order. */
  add(text: string, page: number): void {
    if (text === '') return;
    while (this.#starts.length <= page) this.#starts.push(this.#text.length);
    this.#text += text;
  }

  /** Puts an empty line before what comes next, unless there is one or nothing yet. */
  openBlock(): void {
    if (this.#text === '' || this.#text.endsWith('\n\n')) return;
    this.#text += this.#text.endsWith('\n') ? '\n' : '\n\n';
  }

  /** Puts what comes next on a line of its own. */
  openLine(): void {
    if (this.#text !== '' && !this.#text.endsWith('\n')) this.#text += '\n';
  }

  /** The text, ended by a line feed, and the range of each of `count` pages; pages without text are empty ranges. */
  finish(count: number): { text: string; pages: readonly { start: number; end: number }[] } {
    const text = `${this.#text.trimEnd()}\n`;
    const starts = Array.from({ length: count }, (_, page) => this.#starts[page] ?? text.length);
    const pages = starts.map((start, page) => ({ start, end: starts[page + 1] ?? text.length }));
    return { text, pages };
  }
}

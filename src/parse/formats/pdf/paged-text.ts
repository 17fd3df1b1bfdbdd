/** From a place of a text on, up to the next one, it stands on a page, counted from 1. */
export interface PageStart {
  readonly start: number;
  readonly page: number;
}

/** Text that is written page by page, with the page that each part of it stands on. */
export class PagedText {
  #text = '';
  readonly #pages: PageStart[] = [];

  /** Adds what stands on a page, counted from 0. */
  add(text: string, page: number): void {
    if (text === '') return;
    if (this.#pages.at(-1)?.page !== page + 1) this.#pages.push({ start: this.#text.length, page: page + 1 });
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

  /** The text, ended by a line feed, and its pages in the order of the text. */
  finish(): { text: string; pages: readonly PageStart[] } {
    return { text: `${this.#text.trimEnd()}\n`, pages: this.#pages };
  }
}

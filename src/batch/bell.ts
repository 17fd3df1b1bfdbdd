/** Something that the feeding and the taking side of a line wait at. */
export class Bell {
  #ring: () => void = () => {};
  #rung = this.#next();

  /** Lets all go on that wait now. */
  ring(): void {
    const ring = this.#ring;
    this.#rung = this.#next();
    ring();
  }

  /** Waits until it rings, but no longer than so many milliseconds where they are given. */
  async wait(ms?: number): Promise<void> {
    if (ms === undefined) return this.#rung;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    await Promise.race([this.#rung, patience]);
    clearTimeout(timer);
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#ring = resolve;
    });
  }
}

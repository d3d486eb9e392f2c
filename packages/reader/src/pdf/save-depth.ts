const SAVE = 0x71;
const RESTORE = 0x51;
const SPACE = 0x20;

/**
 * Counts how deep a drawing saves its state (`q`) without restoring it (`Q`), over all streams of a file, since a page may
 * be made of several. PDF asks readers for 28 levels (ISO 32000-1, annex C); the engine's time grows far faster than the
 * levels, and nothing can interrupt it there.
 */
export class SaveDepth {
  /** The deepest so far. */
  deepest = 0;
  #depth = 0;
  #before: number = SPACE;
  #sign = 0;

  /** The next bytes of a stream. */
  read(bytes: Uint8Array): void {
    for (const byte of bytes) {
      const isSpace = byte <= SPACE;
      if (this.#sign !== 0 && isSpace) this.#turn(this.#sign);
      const begins = this.#before <= SPACE && (byte === SAVE || byte === RESTORE);
      this.#sign = begins ? byte : 0;
      this.#before = byte;
    }
  }

  /** The end of a stream, which parts words as white space does. */
  end(): void {
    this.read(Uint8Array.of(SPACE));
  }

  #turn(sign: number): void {
    this.#depth = Math.max(0, this.#depth + (sign === SAVE ? 1 : -1));
    this.deepest = Math.max(this.deepest, this.#depth);
  }
}

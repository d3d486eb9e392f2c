/** Where a place of the line is drawn: its blocks are as wide as they are long, but none under a least width. */
export interface LineScale {
  /** Of the whole line, in pixels; more than there is room for where the blocks are many. */
  readonly width: number;
  /** The width of each block, as a share of the whole. */
  readonly sizes: readonly number[];
  /** The place of a share of all words, from 0 to 1, as a share of the width. */
  readonly placeOf: (share: number) => number;
}

/** The scale of blocks of so many words in a room of `room` pixels. */
export function lineScale(words: readonly number[], room: number, least: number): LineScale {
  const width = Math.max(room, words.length * least);
  const widths = widthsOf(words, width, least);
  const all = words.reduce((sum, count) => sum + count, 0);
  return {
    width,
    sizes: widths.map((size) => (width === 0 ? 0 : size / width)),
    placeOf: (share) => {
      let left = share * all;
      let place = 0;
      for (const [at, count] of words.entries()) {
        const part = count === 0 ? 1 : Math.min(1, left / count);
        place += part * (widths[at] ?? 0);
        left -= count;
        if (left <= 0) break;
      }
      return width === 0 ? share : Math.min(1, place / width);
    },
  };
}

/** Short blocks take the least width; the others share what is left by their words. */
function widthsOf(words: readonly number[], width: number, least: number): readonly number[] {
  const isShort = words.map(() => false);
  for (;;) {
    const short = isShort.filter(Boolean).length;
    const rest = words.reduce((sum, count, at) => (isShort[at] === true ? sum : sum + count), 0);
    const unit = rest === 0 ? 0 : (width - short * least) / rest;
    const more = words.findIndex((count, at) => isShort[at] !== true && count * unit < least);
    if (more < 0) return words.map((count, at) => (isShort[at] === true ? least : count * unit));
    for (const [at, count] of words.entries()) if (count * unit < least) isShort[at] = true;
  }
}

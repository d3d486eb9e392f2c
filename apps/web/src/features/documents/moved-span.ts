/** A stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a passage of a text that was checked stands in the text as it is now: what stands before the change stays, what stands
 * behind it moves along, and what it touches is gone (`null`) until the next check.
 */
export function spanMover(checked: string, now: string): (span: Span) => Span | null {
  if (checked === now) return (span) => span;
  const most = Math.min(checked.length, now.length);
  let head = 0;
  while (head < most && checked[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && checked.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const behind = checked.length - tail;
  const by = now.length - checked.length;
  return ({ from, to }) => {
    if (to <= head) return { from, to };
    return from >= behind ? { from: from + by, to: to + by } : null;
  };
}

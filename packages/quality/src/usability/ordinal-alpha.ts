/**
 * Krippendorff's alpha for ordinal data: 1 is full agreement, 0 what chance would give, below 0 worse than chance. One list a
 * thing that was rated, null where a rater gave no rating; things with fewer than two ratings do not count. Null where nothing
 * can be told: no such thing, or one rating throughout. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011.
 */
export function ordinalAlpha(things: readonly (readonly (number | null)[])[]): number | null {
  const pairable = things
    .map((ratings) => ratings.filter((rating) => rating !== null))
    .filter((ratings) => ratings.length > 1);
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
  if (values.length < 2) return null;
  const counts = values.map((value) => pairable.flat().filter((rating) => rating === value).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const distance = (a: number, b: number): number => ordinalDistance(counts, Math.min(a, b), Math.max(a, b));
  let observed = 0;
  for (const ratings of pairable) {
    const places = ratings.map((rating) => values.indexOf(rating));
    let within = 0;
    for (const a of places) for (const b of places) within += distance(a, b);
    observed += within / (ratings.length - 1);
  }
  let expected = 0;
  for (let a = 0; a < values.length; a++)
    for (let b = 0; b < values.length; b++) expected += counts[a]! * counts[b]! * distance(a, b);
  return 1 - ((total - 1) * observed) / expected;
}

/** The squared number of ratings that lie between two ranks, half of those at either end included. */
function ordinalDistance(counts: readonly number[], from: number, to: number): number {
  if (from === to) return 0;
  let between = 0;
  for (let at = from; at <= to; at++) between += counts[at]!;
  return (between - (counts[from]! + counts[to]!) / 2) ** 2;
}

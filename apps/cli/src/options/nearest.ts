/** The value whose key is nearest to the input in single-letter edits, if at most a third of the letters differ. */
export function nearestOf(
  input: string,
  candidates: readonly (readonly [key: string, value: string])[],
): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(input.length / 3)) + 1;
  for (const [key, value] of candidates) {
    const edits = editsBetween(input, key, least);
    if (edits < least) {
      least = edits;
      best = value;
    }
  }
  return best;
}

/** Single-letter edits between two words (Levenshtein), or `limit` when there are at least that many. */
function editsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + same));
    }
    before = row;
  }
  return Math.min(before[b.length]!, limit);
}

/** The words of a packed list: each is the number of letters, 0 to 9, that it shares with the one before it, and the rest. */
export function wordsIn(fronts: string): ReadonlySet<string> {
  const found = new Set<string>();
  let before = "";
  for (const [, shared = "0", rest = ""] of fronts.matchAll(/(\d)([a-z]*)/g)) {
    before = before.slice(0, Number(shared)) + rest;
    found.add(before);
  }
  return found;
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const MOST = 3;
/** No word of the lists is longer, and two slips in a long word are thousands of tries. */
const LONGEST = 24;
const LONGEST_OF_TWO = 14;

/**
 * Known words that are one slip away (a letter too many, missing, wrong, or two swapped), else two slips of which one is
 * a doubled or a missing double letter or a swapped vowel; at most three, in lower case, the nearest first.
 */
export function nearWords(written: string, words: ReadonlySet<string>): readonly string[] {
  const word = written.toLowerCase();
  if (word.length > LONGEST) return [];
  const isCommon = (candidate: string): boolean => candidate.length > 2 && words.has(candidate);
  const one = [...new Set(slips(word))].filter((candidate) => candidate !== word && isCommon(candidate));
  if (one.length > 0) return ordered(one, word).slice(0, MOST);
  if (word.length > LONGEST_OF_TWO) return [];
  const two = new Set<string>();
  for (const step of likelySlips(word))
    for (const candidate of slips(step)) if (isCommon(candidate)) two.add(candidate);
  return ordered([...two], word).slice(0, MOST);
}

function* slips(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    if (after !== "") yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const letter of LETTERS) {
      if (after !== "") yield before + letter + after.slice(1);
      yield before + letter + after;
    }
  }
}

/** Slips of the kind that writers make: doubled or single letters, vowels for one another, ph for f, y for i. */
function* likelySlips(word: string): Generator<string> {
  for (let at = 0; at < word.length; at += 1) {
    const before = word.slice(0, at);
    const letter = word.charAt(at);
    const after = word.slice(at + 1);
    if (letter === word.charAt(at - 1)) yield before + after;
    yield before + letter + letter + after;
    if ("aeiouy".includes(letter))
      for (const other of "aeiouy") if (other !== letter) yield before + other + after;
    yield before + after;
  }
}

/** Words with the same first letter and the same length come first. */
function ordered(candidates: readonly string[], word: string): readonly string[] {
  const distance = (one: string): number =>
    (one.charAt(0) === word.charAt(0) ? 0 : 2) + Math.abs(one.length - word.length);
  return [...candidates].sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1));
}

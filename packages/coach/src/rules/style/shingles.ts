const LENGTH = 6;
const FEWEST_WEIGHTY = 3;
const SMALL = new Set(
  "i a an the and or but of to in on at for with by from as is am was are were be been it its this that these those my me we our he his she her they their them you your who which what when where how not so also very would could will can have has had do did all more most many much than then there into about after before during while like made make want wanted medicine medical school years year time first patients patient hospital residency program internal family".split(
    " ",
  ),
);

/** Six words in a row as one number, and which word they begin with; rows without three telling words are left out. */
export interface Shingle {
  readonly at: number;
  readonly hash: number;
}

/** The shingles of words, which are compared in lower case and without marks. */
export function shinglesOf(words: readonly string[]): readonly Shingle[] {
  const plain = words.map(normal);
  const weighty = plain.map((word) => (SMALL.has(word) ? 0 : 1) as number);
  const found: Shingle[] = [];
  for (let at = 0; at + LENGTH <= plain.length; at += 1) {
    let telling = 0;
    for (let next = at; next < at + LENGTH; next += 1) telling += weighty[next] ?? 0;
    if (telling >= FEWEST_WEIGHTY) found.push({ at, hash: fnv1a(plain.slice(at, at + LENGTH).join(" ")) });
  }
  return found;
}

/** How many words one shingle spans. */
export const SHINGLE_WORDS: number = LENGTH;

function normal(word: string): string {
  return /^[a-z]+$/.test(word) ? word : word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The 32-bit FNV-1a hash of the code units of a text (Fowler, Noll, Vo; draft-eastlake-fnv). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

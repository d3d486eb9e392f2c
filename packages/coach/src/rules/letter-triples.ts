/** Which runs of three letters a text may have, each at its place among `SIZE`; two may share a place. */
export type LetterTriples = Uint8Array;

const SIZE = 4096;

/** The runs of three letters of a text. */
export function letterTriples(text: string): LetterTriples {
  const triples = new Uint8Array(SIZE);
  for (let at = 0; at + 3 <= text.length; at += 1) triples[placeOf(text, at)] = 1;
  return triples;
}

/**
 * A quick look before a search: the place of three letters of a text, which every text that holds it has too; `null` where
 * it has fewer letters.
 */
export function telltaleOf(text: string): number | null {
  return text.length < 3 ? null : placeOf(text, (text.length - 3) >> 1);
}

function placeOf(text: string, at: number): number {
  const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return (a ^ (b << 3) ^ (c << 7)) & (SIZE - 1);
}

/** The words of a text, in small letters; what joins two of them inside a word stays. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu) ?? [];
}

/** How far two texts have the same words, each as often: 1 for all, 0 for none. */
export function wordF1(read: string, known: string): number {
  const [found, wanted] = [wordsOf(read), wordsOf(known)];
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (found.length + wanted.length);
}

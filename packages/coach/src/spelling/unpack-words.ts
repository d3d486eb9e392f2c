/**
 * The words of the built list: each line the number of letters shared with the line before (one sign, base 36), then the
 * rest. Throws on a line that is not so: the file is then not the one that was built.
 */
export function unpackWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = "";
  for (const line of text.split("\n")) {
    const shared = Number.parseInt(line.charAt(0), 36);
    if (Number.isNaN(shared) || shared > word.length) throw new Error("the word list is damaged");
    word = word.slice(0, shared) + line.slice(1);
    words.add(word);
  }
  return words;
}

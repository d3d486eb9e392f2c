/** Pixels that a letter of 13 px takes on average in the wider of common sans-serif faces; figures take less. */
const LETTER = 7.3;

/** About how wide words of 13 px are, in pixels, rather too wide than too narrow. */
export function widthOfWords(words: string): number {
  return [...words].length * LETTER;
}

/** Words that fit a width in pixels, cut with an ellipsis where they must be; empty where nothing fits. */
export function fitted(words: string, width: number): string {
  // Words that are given just their own width must not be cut for a rounding of it.
  if (widthOfWords(words) <= width + LETTER / 100) return words;
  const most = Math.floor(width / LETTER) - 1;
  return most < 3 ? "" : `${[...words].slice(0, most).join("").trimEnd()}…`;
}

/** Words in lines that fit the width in pixels; a word longer than a line is broken too. */
export function brokenWords(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  const most = Math.max(8, Math.floor(width / LETTER));
  let line = "";
  for (const word of words.split(/\s+/).flatMap((one) => one.match(new RegExp(`.{1,${most}}`, "gu")) ?? [])) {
    if (line !== "" && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

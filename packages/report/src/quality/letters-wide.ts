/** Pixels that a letter of 13 px takes on average in the wider of common sans-serif faces; figures take less. */
const LETTER = 7.3;

/** About how wide words of 13 px are, in pixels, rather too wide than too narrow. */
export function widthOfWords(words: string): number {
  return [...words].length * LETTER;
}

/** Words that fit a width in pixels, cut with an ellipsis where they must be; empty where nothing fits. */
export function fitted(words: string, width: number): string {
  if (widthOfWords(words) <= width) return words;
  const most = Math.floor(width / LETTER) - 1;
  return most < 3 ? "" : `${[...words].slice(0, most).join("").trimEnd()}…`;
}

import { withoutControls } from "../english/controls.ts";

/** What stands where words were left out. */
const CUT = "…";

/**
 * The text on one line, at most so many characters: what is longer ends after a whole word with `…`, or inside the word where
 * that word is the first. No number is ever cut: a word goes whole.
 */
export function shortened(text: string, most: number): string {
  const plain = withoutControls(text).replaceAll(/\s+/g, " ").trim();
  const signs = [...plain];
  if (signs.length <= most) return plain;
  const kept = signs.slice(0, most - 1).join("");
  const end = signs[most - 1] === " " ? kept.length : kept.lastIndexOf(" ");
  return `${(end <= 0 ? kept : kept.slice(0, end)).replace(/[\s,;:(]+$/, "")}${CUT}`;
}

import type { Sentence } from "../../document/sentence.ts";

const DENIED =
  /\b(?:not|never|hardly|nothing|none|n't|no)\b(?:,? \w+){0,4} (?:my|our)(?: own)? (?:fault|doing|mistake|choice|error)\b/i;

/** Whether a sentence says that the fault was not hers: “It was not entirely my fault.” */
export function deniesFault({ plain }: Sentence): boolean {
  return DENIED.test(plain);
}

import { isHeading } from "./label-of.ts";

/** What the beginning of a line says by its form alone: the name of a section, or a label that no field has. */
export interface LineHead {
  readonly field: "heading" | "unknown";
  readonly words: string;
  readonly from: number;
  /** Where its value begins. */
  readonly to: number;
}

const LABEL = /^\s*(\p{Lu}[^:]{0,59}?)\s*:(?=\s|$)/u;
const MOST_WORDS = 7;
/** A word of a label has a capital; small words between have none. */
const WORD =
  /^\(?(?:[\p{Lu}\d][\p{L}\p{M}\d'’/&#()-]*|of|and|or|the|in|for|to|at|on|a|an|with|by|&|-|–)[,)]?$/u;

/** Headings of sections on a line of their own, and short capitalised words before a colon where a line begins. */
export function lineHeads(text: string): readonly LineHead[] {
  const heads: LineHead[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    const to = from + line.length;
    const words = line.trim();
    if (isHeading(words) && !words.endsWith(":")) heads.push({ field: "heading", words, from, to });
    const label = labelInManner(line);
    if (label !== null)
      heads.push({
        field: "unknown",
        words: label,
        from: from + line.indexOf(label),
        to: from + line.indexOf(":") + 1,
      });
    from = to + 1;
  }
  return heads;
}

/** The label with which words begin in the manner of the form; `null` = with none. */
export function labelInManner(words: string): string | null {
  const label = LABEL.exec(words)?.[1]?.trim() ?? null;
  return label !== null && isInFormsManner(label) ? label : null;
}

function isInFormsManner(label: string): boolean {
  const words = label.trim().split(/\s+/);
  return words.length <= MOST_WORDS && words.every((word) => WORD.test(word));
}

import { type Block, TOPIC_WORDS } from "@smartpick/engine/documents";
import type { LineScale } from "./line-scale.ts";

/** What stands over a block of the line, and where it begins, from 0 to 1 of the line. */
export interface LineLabel {
  readonly topic: Block["topic"];
  readonly words: string;
  readonly start: number;
}

/** Room that a letter of a label takes, and the gap to the next one, in pixels. */
const LETTER = 7;
const GAP = 8;

/**
 * The labels that have room over a line of `width` pixels. The weightiest blocks come first: the red flag, then the longest; a
 * label that would touch another is left out. What has no topic has no label.
 */
export function labelsOf(
  blocks: readonly Block[],
  width: number,
  placeOf: LineScale["placeOf"] = (share) => share,
): readonly LineLabel[] {
  const all = Math.max(
    1,
    blocks.reduce((sum, { words }) => sum + words, 0),
  );
  let before = 0;
  const placed = blocks.map(({ topic, words }) => {
    const start = placeOf(before / all);
    before += words;
    const left = start * width;
    const text = `${TOPIC_WORDS[topic]}, ${words}`;
    return { topic, size: words, words: text, start, left, right: left + text.length * LETTER };
  });
  const kept: (typeof placed)[number][] = [];
  const rank = ({ topic }: { readonly topic: Block["topic"] }): number => (topic === "red-flag" ? 0 : 1);
  for (const label of [...placed].sort((a, b) => rank(a) - rank(b) || b.size - a.size)) {
    if (label.topic === "other" || label.right > width) continue;
    if (kept.every(({ left, right }) => label.left >= right + GAP || label.right + GAP <= left))
      kept.push(label);
  }
  return kept.sort((a, b) => a.start - b.start).map(({ topic, words, start }) => ({ topic, words, start }));
}

import type { Reading } from "@smartpick/answers";
import type { CoachedDocument } from "../document/document.ts";
import { isGrowth } from "./growth.ts";
import type { RedFlagStretch } from "./red-flag-meter.ts";
import { type Topic, topicOf } from "./topic.ts";

/** One sentence of the line: its place, how long it is, and what it is about. */
export type LineEntry = Reading["line"][number];

/** A change this near to a setback, in its paragraph, is what the reader wants to hear of it. */
const REACH = 2;

/**
 * The text as one line: each sentence with its topic, in order. What names no topic goes on with what stands before it in its
 * paragraph. All of a setback is the red flag, and a change that is told right after it is growth.
 */
export function orderLine(
  { sentences }: CoachedDocument,
  setbacks: readonly RedFlagStretch[],
): readonly LineEntry[] {
  const topics: Topic[] = [];
  for (const { sentence, paragraph, index } of sentences) {
    const own = topicOf(sentence).topic;
    const goesOn = own === "other" && sentences[index - 1]?.paragraph === paragraph;
    topics.push(goesOn ? (topics.at(-1) ?? own) : own);
    const setback = setbacks.find(({ first, last }) => first <= index && index <= last + REACH);
    if (setback === undefined) continue;
    if (index <= setback.last) topics[index] = "red-flag";
    else if (sentences[setback.last]?.paragraph === paragraph && isGrowth(sentence)) topics[index] = "growth";
  }
  return sentences.map(({ sentence, from, to, index }) => ({
    from,
    to,
    words: sentence.words.length,
    topic: topics[index] ?? "other",
  }));
}

/** Whether the bedside comes before informatics on a line; `null` where one of them is absent. */
export function isInOrder(line: readonly LineEntry[]): boolean | null {
  const bedside = line.findIndex(({ topic }) => topic === "bedside");
  const informatics = line.findIndex(({ topic }) => topic === "informatics");
  return bedside < 0 || informatics < 0 ? null : bedside < informatics;
}

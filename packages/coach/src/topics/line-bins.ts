import type { LineEntry } from "./order-line.ts";
import type { Topic } from "./topic.ts";

/** A drawn block of the line: its sentences as one, of the topic that most of its words have, the earlier where two are alike. */
export interface LineBin extends LineEntry {
  /** Its first and last sentence of the line, from 0. */
  readonly first: number;
  readonly last: number;
}

/** More blocks than this cannot be told apart, or reached. */
const MOST = 60;

/** The line as at most 60 blocks: one a sentence, and several neighbors in one where the text is longer. */
export function lineBins(line: readonly LineEntry[], most: number = MOST): readonly LineBin[] {
  const size = Math.max(1, Math.ceil(line.length / most));
  return Array.from({ length: Math.ceil(line.length / size) }, (_, at) => {
    const entries = line.slice(at * size, (at + 1) * size);
    return {
      from: entries[0]?.from ?? 0,
      to: entries.at(-1)?.to ?? 0,
      first: at * size,
      last: at * size + entries.length - 1,
      words: entries.reduce((sum, { words }) => sum + words, 0),
      topic: topicOfMost(entries),
    };
  });
}

function topicOfMost(entries: readonly LineEntry[]): Topic {
  const words = new Map<Topic, number>();
  for (const one of entries) words.set(one.topic, (words.get(one.topic) ?? 0) + one.words);
  const most = Math.max(...words.values());
  return [...words].find(([, count]) => count === most)?.[0] ?? "other";
}

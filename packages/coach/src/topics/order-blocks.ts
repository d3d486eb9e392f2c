import type { LineEntry } from "./order-line.ts";
import type { Topic } from "./topic.ts";

/** A stretch of sentences about one thing. */
export interface Block {
  readonly topic: Topic;
  readonly words: number;
  readonly sentences: readonly LineEntry[];
}

/** Neighbors of one topic together, in order. */
export function orderBlocks(line: readonly LineEntry[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const sentence of line) {
    const last = blocks.at(-1);
    if (last?.topic === sentence.topic)
      blocks[blocks.length - 1] = {
        ...last,
        words: last.words + sentence.words,
        sentences: [...last.sentences, sentence],
      };
    else blocks.push({ topic: sentence.topic, words: sentence.words, sentences: [sentence] });
  }
  return blocks;
}

import type { CoachedDocument } from "../document/document.ts";
import { type Topic, topicOf } from "./topic.ts";

/** A stretch of sentences about one thing; `from` and `to` are UTF-16 code units of the text. */
export interface Block {
  readonly topic: Topic;
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly sentences: number;
}

/** The text as one line: its topics in order. What names no topic goes on with what stands before it in its paragraph. */
export function orderLine(document: CoachedDocument): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph = -1;
  for (const placed of document.sentences) {
    const own = topicOf(placed.sentence).topic;
    const last = blocks.at(-1);
    const topic = own === "other" && placed.paragraph === paragraph && last !== undefined ? last.topic : own;
    const words = placed.sentence.words.length;
    paragraph = placed.paragraph;
    if (last?.topic === topic)
      blocks[blocks.length - 1] = {
        ...last,
        to: placed.to,
        words: last.words + words,
        sentences: last.sentences + 1,
      };
    else blocks.push({ topic, from: placed.from, to: placed.to, words, sentences: 1 });
  }
  return blocks;
}

import type { Sentence } from "./document/sentence.ts";

/** The same function, which reads each sentence once: the sentences of a text that did not change are the same values. */
export function perSentence<Output>(read: (sentence: Sentence) => Output): (sentence: Sentence) => Output {
  const known = new WeakMap<Sentence, { readonly output: Output }>();
  return (sentence) => {
    let found = known.get(sentence);
    if (found === undefined) {
      found = { output: read(sentence) };
      known.set(sentence, found);
    }
    return found.output;
  };
}

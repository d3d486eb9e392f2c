/** The id of an answer: the same in every tab, so that an answer begun in two of them is one text that holds both. */
export function answerId(document: string, lot: number, key: string): string {
  return ["answer", key, document, lot].join("-").replace(/[^\w-]+/g, "-");
}

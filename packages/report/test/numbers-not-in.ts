/** How sure the two kinds of range are, and the base of a chance: said of every number, and in no document. */
const SAID_ALWAYS = ["4", "5", "19", "20", "100", "1", "2"];

/** Numbers in sentences that no value of a document gives, as it stands or out of 100; words of a document count too. */
export function numbersNotIn(words: readonly string[], document: unknown): readonly string[] {
  const known = new Set(SAID_ALWAYS);
  collect(document, known);
  return words.flatMap((sentence) =>
    [...sentence.matchAll(/\d[\d,]*(?:\.\d+)?/g)]
      .map(([number]) => number.replace(/,$/, "").replaceAll(",", ""))
      .filter((number) => !known.has(number)),
  );
}

function collect(value: unknown, known: Set<string>): void {
  if (typeof value === "number") {
    known
      .add(String(value))
      .add(String(Math.round(value)))
      .add(String(Math.round(value * 100)));
  } else if (typeof value === "string") {
    for (const [number] of value.matchAll(/\d[\d,]*(?:\.\d+)?/g)) known.add(number.replaceAll(",", ""));
  } else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) collect(item, known);
    if (Array.isArray(value)) known.add(String(value.length));
  }
}

const CONFIDENCE: Readonly<Record<string, string>> = {
  official: "official",
  "second-hand": "not official",
  derived: "derived",
  assumed: "assumed",
};

/** How sure a season fact is, in one word; an unlisted one stands for itself. */
export function confidenceWord(confidence: string): string {
  return CONFIDENCE[confidence] ?? confidence;
}

/** A point to look for when she listens to herself. */
export interface SelfCheck {
  readonly name: string;
  readonly asks: string;
}

const OF_ALL: readonly SelfCheck[] = [
  { name: "no-score", asks: "I brought up no score." },
  { name: "no-patient", asks: "Nobody could tell who the patient is." },
  { name: "in-time", asks: "I stopped in time." },
];

const OF_POINT: readonly SelfCheck[] = [
  { name: "owned", asks: "I owned it in one sentence, without an excuse." },
  { name: "nobody-blamed", asks: "I blamed nobody." },
  { name: "came-after", asks: "I named what came after, and it can be checked." },
  { name: "works-now", asks: "I named one change in how I work." },
];

const OF_OTHERS: readonly SelfCheck[] = [
  { name: "answered-first", asks: "I answered the question in my first two sentences." },
  { name: "own-deed", asks: "I named something that I did myself." },
];

/** What to look for: `hasPoints` where the question is about a point of her file. */
export function selfChecks(hasPoints: boolean): readonly SelfCheck[] {
  return [...(hasPoints ? OF_POINT : OF_OTHERS), ...OF_ALL];
}

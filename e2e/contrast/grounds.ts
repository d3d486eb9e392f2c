/** What is drawn and need not stand out, by a part of its place, with the reason. */
const GROUNDS: readonly (readonly [part: RegExp, reason: string])[] = [
  [/ line\.(grid|axis)$/, "a line to read along: the numbers at its end say what it is"],
  [/ path\.band$/, "a range, whose edges its numbers and its table say; the line in it is the mark"],
  [/ path\.(land|sea)$/, "land under the circles: states are named in the table"],
  [/\.progress6\S* i$/, "a step that is not done: the words above say which of six this is"],
];

/** Whether a mark need not stand out from what is around it. */
export function isGround(place: string): boolean {
  return GROUNDS.some(([part]) => part.test(place));
}

/** What is drawn and need not stand out, by a part of its place, with the reason. */
const GROUNDS: readonly (readonly [part: RegExp, reason: string])[] = [];

/** Whether a mark need not stand out from what is around it. */
export function isGround(place: string): boolean {
  return GROUNDS.some(([part]) => part.test(place));
}

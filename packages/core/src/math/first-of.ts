/** The first of a list that is never empty; throws, naming the list, where it is. */
export function firstOf<T>(items: readonly T[], list: string): T {
  if (items.length === 0) throw new RangeError(`${list}: none, where there is always one`);
  return items[0] as T;
}

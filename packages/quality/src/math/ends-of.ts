/** The smallest and the largest of some numbers, however many; null for none. */
export function endsOf(values: readonly number[]): { readonly least: number; readonly most: number } | null {
  const [first] = values;
  if (first === undefined) return null;
  let [least, most] = [first, first];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

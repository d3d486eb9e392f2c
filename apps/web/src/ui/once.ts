/**
 * Does an act once for a double click. What is taken away leaves its place to the next, so that the second click would
 * take that one too. A key has no second click.
 */
export function once(act: () => void): (event: { readonly detail: number }) => void {
  return ({ detail }) => {
    if (detail <= 1) act();
  };
}

/** A link or a button of a screen, so that it is found again when the screen is drawn anew. */
export interface Stop {
  readonly key: string;
  /** Which of those with the same key it is, from 0. */
  readonly at: number;
}

/** The link or button of the screen as it is found again; `null` for what is neither, or stands outside the screen. */
export function stopOf(element: Element): Stop | null {
  const key = keyOf(element);
  const stops: readonly Element[] = alike(key);
  const at = stops.indexOf(element);
  return at < 0 ? null : { key, at };
}

/** The element of a stop on the screen as it stands now, or the first that is like it; `null` while there is none. */
export function elementAt({ key, at }: Stop): HTMLElement | null {
  const found = alike(key);
  return found[at] ?? found[0] ?? null;
}

function alike(key: string): readonly HTMLElement[] {
  const stops = [...document.querySelectorAll<HTMLElement>("main :is(a[href], button)")];
  return stops.filter((stop) => keyOf(stop) === key);
}

/** Links are known by where they lead, buttons by their words. */
function keyOf(element: Element): string {
  const href = element.getAttribute("href");
  return href === null ? `button ${element.textContent}` : `link ${href}`;
}

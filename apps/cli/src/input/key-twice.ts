/** The first key that stands twice in one mapping of a JSON text, by its path; null when none does. The text is valid JSON. */
export function keyTwice(text: string): string | null {
  const open: Level[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    const level = open.at(-1);
    if (sign === '"') {
      const end = stringEnd(text, at);
      if (level?.awaitsKey) {
        const key: string = JSON.parse(text.slice(at, end + 1));
        if (level.keys.has(key))
          return [...open.slice(0, -1).map(({ here }) => here), key].filter(Boolean).join(".");
        level.keys.add(key);
        level.here = key;
        level.awaitsKey = false;
      }
      at = end;
    } else if (sign === "{") open.push({ keys: new Set(), here: "", awaitsKey: true });
    else if (sign === "[") open.push({ keys: new Set(), here: "", awaitsKey: false });
    else if (sign === "}" || sign === "]") open.pop();
    else if (sign === "," && level !== undefined && level.keys.size > 0) level.awaitsKey = true;
  }
  return null;
}

interface Level {
  /** Keys of a mapping so far; none in a list. */
  readonly keys: Set<string>;
  here: string;
  awaitsKey: boolean;
}

/** Place of the quote that ends the string which starts at `start`. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at;
}

/** Where an answer stands: the keys that lead to it, and for an element of a list also its name in that list. */
export interface Place {
  readonly path: readonly string[];
  readonly element: string | null;
}

/** The place as text: a JSON pointer (RFC 6901), with `#` and the element's name behind it. */
export function keyOf({ path, element }: Place): string {
  const pointer = path.map((part) => `/${escaped(part)}`).join("");
  return element === null ? pointer : `${pointer}#${escaped(element)}`;
}

/** The place that a key names. */
export function placeOf(key: string): Place {
  const [pointer = "", element] = key.split("#");
  return {
    path: pointer.split("/").slice(1).map(plain),
    element: element === undefined ? null : plain(element),
  };
}

/** Whether a key names an answer; the others, with `@` in front, say something about the document itself. */
export function isAnswer(key: string): boolean {
  return key.startsWith("/");
}

function escaped(part: string): string {
  return part.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("#", "~2");
}

function plain(part: string): string {
  return part.replaceAll("~2", "#").replaceAll("~1", "/").replaceAll("~0", "~");
}

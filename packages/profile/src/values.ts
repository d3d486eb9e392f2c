import type { Problem } from "@smartpick/core";
import { MOST_ENTRIES, MOST_VALUES } from "./limits.ts";
import { dotted, type Path } from "./path.ts";
import { unprintableAt } from "./unprintable.ts";

/** What a look over all values of an input found. */
export interface Overview {
  /** A list or group with too many entries, or too many in all: nothing else is then looked at. */
  readonly tooLarge: Problem | null;
  /** Texts and keys with characters that are no text. */
  readonly problems: readonly Problem[];
  readonly values: number;
  /** Characters of all texts and keys. */
  readonly characters: number;
}

/**
 * Looks over every value once: how many there are, and whether each text is text (`hasLines`: where it may have several
 * lines). The value has no cycles.
 */
export function overviewOf(value: unknown, hasLines?: (path: Path) => boolean): Overview {
  const problems: Problem[] = [];
  let values = 0;
  let characters = 0;
  let tooLarge: Problem | null = null;
  const look = (inner: unknown, path: Path): void => {
    values += 1;
    if (typeof inner === "string") {
      characters += inner.length;
      const problem = unprintableAt(inner, path, hasLines);
      if (problem !== null) problems.push(problem);
    }
    if (typeof inner !== "object" || inner === null || tooLarge !== null) return;
    const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(inner)
      ? inner.map((item, at) => [at, item] as const)
      : Object.entries(inner);
    tooLarge = sizeProblem(entries.length, values, path);
    if (tooLarge !== null) return;
    for (const [key, item] of entries) {
      const here = [...path, key];
      if (typeof key === "string") {
        characters += key.length;
        const problem = unprintableAt(key, ["key"]);
        if (problem !== null) problems.push({ ...problem, path: dotted(here) });
      }
      look(item, here);
      if (tooLarge !== null) return;
    }
  };
  look(value, []);
  return { tooLarge, problems, values, characters };
}

function sizeProblem(entries: number, values: number, path: Path): Problem | null {
  if (entries > MOST_ENTRIES) {
    return { code: "too-large", path: dotted(path), found: entries, most: MOST_ENTRIES, unit: "entries" };
  }
  if (entries + values <= MOST_VALUES) return null;
  return { code: "too-large", path: "", found: null, most: MOST_VALUES, unit: "entries" };
}

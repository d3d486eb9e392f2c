import type { Problem } from "@smartpick/core";
import { clipped } from "./found.ts";
import { closestWord, nearestWord } from "./nearest.ts";
import { dotted, type Path } from "./path.ts";

/** The refusal of a key: what is known there, and the nearest of it, or the place where such a key belongs. */
export function unknownKey(path: Path, known: readonly string[], elsewhere: readonly string[] = []): Problem {
  const key = String(path.at(-1));
  const near = nearestWord(key, known) ?? elsewhere[0] ?? closestWord(key, known);
  return {
    code: "unknown-key",
    path: dotted(path),
    found: clipped(key),
    accepts: known.length > 20 ? `a name such as ${known.slice(0, 3).join(", ")}` : known.join(", "),
    ...(near === null ? {} : { nearest: near }),
  };
}

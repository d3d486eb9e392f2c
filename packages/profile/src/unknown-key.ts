import { clipped, type Problem } from "@smartpick/core";
import { closestWord, nearestWord } from "./nearest.ts";
import { dotted, type Path } from "./path.ts";

/** The refusal of a key: what is known there, and the nearest of it, or the place where such a key belongs. */
export function unknownKey(path: Path, known: readonly string[], elsewhere: readonly string[] = []): Problem {
  const key = String(path.at(-1));
  const near = nearestWord(key, known) ?? elsewhere[0] ?? closestWord(key, known);
  return {
    code: "unknown-key",
    path: dotted(path),
    key: clipped(key),
    known,
    ...(near === null ? {} : { nearest: near }),
  };
}

/** The refusal of a key `__proto__`, which no reader of objects treats as an ordinary key. */
export function prototypeKey(path: Path): Problem {
  return { code: "unknown-key", path: dotted(path), key: "__proto__", known: [] };
}

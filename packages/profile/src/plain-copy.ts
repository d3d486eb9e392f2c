import { type Found, foundIn, type Problem } from "@smartpick/core";
import { DEEPEST, MOST_VALUES } from "./limits.ts";
import { dotted, type Path } from "./path.ts";
import { prototypeKey } from "./unknown-key.ts";

/**
 * A copy of any value as text, numbers, lists and groups of keys alone; what is none of these is a problem. Copying stops
 * after more values than a profile may have.
 */
export function plainCopy(value: unknown): {
  readonly value: unknown;
  readonly problems: readonly Problem[];
} {
  const copier: Copier = { problems: [], values: 0 };
  try {
    return { value: copy(value, [], copier), problems: copier.problems };
  } catch (error) {
    if (error instanceof TooMany) return { value: undefined, problems: [TOO_MANY] };
    return { value: undefined, problems: [refusal([], { kind: "other" })] };
  }
}

const TOO_MANY: Problem = { code: "too-large", path: "", found: null, most: MOST_VALUES, unit: "entries" };

class TooMany extends Error {}

interface Copier {
  readonly problems: Problem[];
  values: number;
}

function copy(value: unknown, path: Path, copier: Copier): unknown {
  copier.values += 1;
  if (copier.values > MOST_VALUES) throw new TooMany();
  // No field tells 0 from -0, and a file writes both as 0.
  if (value === 0) return 0;
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  const { problems } = copier;
  if (path.length > DEEPEST) {
    problems.push({ code: "syntax", path: dotted(path), fault: { kind: "too-deep", most: DEEPEST } });
    return null;
  }
  if (Array.isArray(value)) return Array.from(value, (item, index) => copy(item, [...path, index], copier));
  if (typeof value === "object" && isRecord(value)) {
    const result: Record<string, unknown> = Object.create(null);
    for (const [key, inner] of Object.entries(value)) {
      if (key === "__proto__") problems.push(prototypeKey([...path, key]));
      else if (inner !== undefined) result[key] = copy(inner, [...path, key], copier);
    }
    return result;
  }
  problems.push(refusal(path, typeof value === "object" ? { kind: "other" } : foundIn(value)));
  return null;
}

function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function refusal(path: Path, found: Found): Problem {
  return { code: "wrong-type", path: dotted(path), found, takes: { kind: "plain" } };
}

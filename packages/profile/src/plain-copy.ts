import type { Problem } from "@smartpick/core";
import { foundText } from "./found.ts";
import { dotted, type Path } from "./path.ts";
import { PROTOTYPE_KEY } from "./prototype-key.ts";

const DEEPEST = 60;

/** A copy of any value as text, numbers, lists and groups of keys alone; what is none of these is a problem. */
export function plainCopy(value: unknown): {
  readonly value: unknown;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  try {
    return { value: copy(value, [], problems), problems };
  } catch {
    return { value: undefined, problems: [refusal([], "a value that cannot be read")] };
  }
}

function copy(value: unknown, path: Path, problems: Problem[]): unknown {
  if (
    value === null ||
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean"
  ) {
    return value;
  }
  if (path.length > DEEPEST) {
    problems.push(refusal(path, "groups within groups, more than 60 deep"));
    return null;
  }
  if (Array.isArray(value)) return Array.from(value, (item, index) => copy(item, [...path, index], problems));
  if (typeof value === "object" && isRecord(value)) {
    const result: Record<string, unknown> = Object.create(null);
    for (const [key, inner] of Object.entries(value)) {
      if (key === "__proto__") problems.push({ ...PROTOTYPE_KEY, path: dotted([...path, key]) });
      else if (inner !== undefined) result[key] = copy(inner, [...path, key], problems);
    }
    return result;
  }
  problems.push(refusal(path, foundText(typeof value === "object" ? () => value : value)));
  return null;
}

function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

function refusal(path: Path, found: string): Problem {
  return {
    code: "wrong-type",
    path: dotted(path),
    found,
    accepts: "text, a number, true, false, a list or keys",
  };
}

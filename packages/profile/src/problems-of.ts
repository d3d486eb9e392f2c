import {
  clipped,
  FIRST_DAY,
  foundIn,
  isIsoDate,
  LAST_DAY,
  LONGEST_OWN_TEXT,
  type NumberTakes,
  type Problem,
  specialtyElsewhere,
  type Takes,
  unknownSpecialty,
  webAddressMeant,
} from "@smartpick/core";
import type * as z from "zod/mini";
import { type FieldNotes, NOTES } from "./field.ts";
import { nearestWord } from "./nearest.ts";
import { nearestNumber } from "./nearest-number.ts";
import { dotted, type Path, valueAt } from "./path.ts";
import type { SchemaWalk } from "./schema-walk.ts";
import { unknownKey } from "./unknown-key.ts";

type Issue = z.core.$ZodIssue;

/** The nearest of many names takes a while to find, and a reader corrects a few fields at a time. */
const MOST_READ = 200;

/**
 * The issues of zod in a format that `walk` knows, as problems in the project's terms: one a field, unknown keys one by
 * one; and how many were left out.
 */
export function problemsOf(
  issues: readonly Issue[],
  value: unknown,
  walk: SchemaWalk,
): { readonly problems: readonly Problem[]; readonly further: number } {
  const problems = new Map<string, Problem>();
  const single = flat(issues, [], value).flatMap(({ issue, path }): Single[] =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => ({ key, path })) : [{ key: null, path }],
  );
  const read = single.slice(0, MOST_READ);
  for (const { key, path } of read) {
    if (key !== null) {
      const problem = unknownKey([...path, key], walk.keysOf(path), walk.pathsOfKey(key));
      problems.set(`key ${problem.path}`, problem);
      continue;
    }
    const notes = notesAt(walk, path);
    if (!problems.has(dotted(path))) problems.set(dotted(path), refusalOf(valueAt(value, path), notes, path));
  }
  return { problems: [...problems.values()], further: single.length - read.length };
}

/** One thing to name: an unknown key of the group at `path`, or (`null`) the value there. */
interface Single {
  readonly key: string | null;
  readonly path: Path;
}

/** Issues within a union, such as `signals`, belong to the branch that the value's form chose. */
function flat(issues: readonly Issue[], base: Path, value: unknown): { issue: Issue; path: Path }[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...(issue.path as Path)];
    const found = valueAt(value, path);
    if (
      issue.code === "invalid_union" &&
      typeof found === "object" &&
      found !== null &&
      !Array.isArray(found)
    ) {
      const branch = issue.errors.find((errors) => errors.some((inner) => inner.path.length > 0));
      if (branch !== undefined) return flat(branch, path, value);
    }
    return [{ issue, path }];
  });
}

function notesAt(walk: SchemaWalk, path: Path): FieldNotes {
  const field = walk.fieldAt(path);
  return (field === null ? undefined : NOTES.get(field)) ?? { takes: { kind: "anything" } };
}

/** Says why a value is not what a field takes. */
function refusalOf(value: unknown, notes: FieldNotes, path: Path): Problem {
  const at = dotted(path);
  const { takes } = notes;
  if (path.length > 0 && (value === undefined || value === null)) return { code: "missing", path: at, takes };
  if (takes.kind === "number" && typeof value === "number" && Number.isFinite(value)) {
    return numberRefusal(value, takes, at);
  }
  if (typeof value === "string") {
    const refusal = textRefusal(value, notes, at);
    if (refusal !== null) return refusal;
  }
  if (takes.kind === "list" && Array.isArray(value)) return { code: "missing", path: at, takes };
  if (path.length === 0) {
    return {
      code: "not-a-mapping",
      path: at,
      found: foundIn(value),
      keys: takes.kind === "keys" ? takes.keys : [],
    };
  }
  const nearest = meantBy(value, takes);
  const found = foundIn(value);
  return { code: "wrong-type", path: at, found, takes, ...(nearest === null ? {} : { nearest }) };
}

/** The end of the scale that stood beside the three-digit one. */
const HIGHEST_TWO_DIGITS = 99;

function numberRefusal(found: number, takes: NumberTakes, path: string): Problem {
  const { least, most } = takes;
  if (takes.of === "score" && least === HIGHEST_TWO_DIGITS + 1 && found >= 1 && found <= HIGHEST_TWO_DIGITS)
    return { code: "two-digit-score", path, found };
  const nearest = nearestNumber(found, takes);
  const outside = (least !== null && found < least) || (most !== null && found > most);
  return outside || !takes.whole
    ? { code: "out-of-range", path, found, takes, nearest }
    : { code: "not-whole", path, found, takes, nearest };
}

/** The refusal of a text where text may stand; `null` where another type is needed. */
function textRefusal(value: string, { takes, words }: FieldNotes, path: string): Problem | null {
  switch (takes.kind) {
    case "text":
      return lengthRefusal(value, takes, takes.most, path);
    case "value":
      return lengthRefusal(value, takes, LONGEST_OWN_TEXT, path);
    case "date":
      return dateRefusal(value, path);
    case "words":
      if (path === "schema" && isOtherVersion(value, takes.words)) {
        return { code: "unsupported-version", path, found: clipped(value), nearest: takes.words[0] ?? "" };
      }
      return nameRefusal(value, takes, words, path);
    case "name":
    case "month":
    case "clock":
    case "signals":
      return nameRefusal(value, takes, words, path);
    case "number":
      return takes.words.length > 0 && !isNumeric(value) ? nameRefusal(value, takes, words, path) : null;
    default:
      return null;
  }
}

/** Whether a name of a format differs from the one known by its version alone. */
function isOtherVersion(value: string, [known = ""]: readonly string[]): boolean {
  return value.startsWith(known.replace(/\d+$/, ""));
}

function lengthRefusal(value: string, takes: Takes, most: number, path: string): Problem {
  if (value.trim() === "") return { code: "missing", path, takes };
  return { code: "too-large", path, found: [...value].length, most, unit: "characters" };
}

function nameRefusal(
  value: string,
  takes: Takes,
  words: readonly string[] | undefined,
  path: string,
): Problem {
  if (takes.kind === "name" && takes.of === "specialty" && specialtyElsewhere(value) !== null) {
    return unknownSpecialty(path, value);
  }
  const nearest = words === undefined ? null : nearestWord(value, words);
  const found = clipped(value);
  const refusal = { code: "not-in-list", path, found, takes } as const;
  if (path === "applicant.type" && CANADIAN.test(value)) return { ...refusal, meant: "canadian-school" };
  return { ...refusal, ...(nearest === null ? {} : { nearest }) };
}

/** Graduates of Canadian schools have no type of their own here. */
const CANADIAN = /canad|\bcmg\b/i;

function dateRefusal(value: string, path: string): Problem {
  const found = clipped(value);
  if (isIsoDate(value)) return { code: "date-out-of-range", path, found, least: FIRST_DAY, most: LAST_DAY };
  const nearest = dateMeant(value);
  return { code: "not-a-date", path, found, ...(nearest === null ? {} : { nearest }) };
}

/** What a value of another type most likely meant, as a file would write it. */
function meantBy(value: unknown, takes: Takes): string | null {
  switch (takes.kind) {
    case "number":
      return isNumeric(value) ? String(nearestNumber(Number(value), takes)) : null;
    case "flag":
      if (typeof value !== "string") return null;
      if (/^(yes|y|on|true|1)$/i.test(value)) return "true";
      return /^(no|n|off|false|0)$/i.test(value) ? "false" : null;
    case "address":
      return typeof value === "string" ? webAddressMeant(value) : null;
    case "list":
      return typeof value === "string" || typeof value === "number" ? `[${clipped(String(value))}]` : null;
    default:
      return null;
  }
}

function isNumeric(value: unknown): value is string {
  return typeof value === "string" && /^\s*[-+]?\d+(\.\d+)?\s*$/.test(value);
}

/** 2026/9/2 → 2026-09-02; days first or months first cannot be told apart, so those get no suggestion. */
function dateMeant(value: string): string | null {
  const parts = /^(\d{4})\D(\d{1,2})\D(\d{1,2})(?:$|T| )/.exec(value);
  if (parts === null) return null;
  const day = `${parts[1]}-${parts[2]?.padStart(2, "0")}-${parts[3]?.padStart(2, "0")}`;
  return isIsoDate(day) ? day : null;
}

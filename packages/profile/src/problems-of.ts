import { isIsoDate, type Problem, type ProblemCode } from "@smartpick/core";
import type * as z from "zod/mini";
import { type FieldNotes, NOTES } from "./field.ts";
import { clipped, foundText } from "./found.ts";
import { nearestWord } from "./nearest.ts";
import { dotted, type Path, valueAt } from "./path.ts";
import { fieldAt, keysOf, pathsOfKey } from "./schema-walk.ts";
import { unknownKey } from "./unknown-key.ts";

type Issue = z.core.$ZodIssue;

/** Every issue of zod as a problem in the project's words: one a field, unknown keys one by one. */
export function problemsOf(issues: readonly Issue[], value: unknown): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const { issue, path } of flat(issues, [], value)) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        const problem = unknownKey([...path, key], keysOf(path), pathsOfKey(key));
        problems.set(`key ${problem.path}`, problem);
      }
      continue;
    }
    const notes = notesAt(path);
    if (!problems.has(dotted(path))) problems.set(dotted(path), refusalOf(valueAt(value, path), notes, path));
  }
  return [...problems.values()];
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

function notesAt(path: Path): FieldNotes {
  const field = fieldAt(path);
  return (field === null ? undefined : NOTES.get(field)) ?? { kind: "any", accepts: "another value" };
}

/** Says why a value is not what a field takes. */
function refusalOf(value: unknown, notes: FieldNotes, path: Path): Problem {
  const near = nearestValue(value, notes);
  return {
    code: path.length > 0 && (value === undefined || value === null) ? "missing" : codeOf(value, notes, path),
    path: dotted(path),
    found: foundText(value),
    accepts: notes.accepts,
    ...(near === null ? {} : { nearest: near }),
  };
}

function codeOf(value: unknown, notes: FieldNotes, path: Path): ProblemCode {
  const takesNumbers = notes.kind === "number" || notes.kind === "number-or-word";
  if (takesNumbers && typeof value === "number" && Number.isFinite(value)) {
    return notes.whole === true && !Number.isInteger(value) ? "not-whole" : "out-of-range";
  }
  if (typeof value === "string") {
    if (notes.kind === "text") return value.trim() === "" ? "missing" : "too-large";
    if (notes.kind === "date") return "not-a-date";
    if (path.length === 1 && path[0] === "schema") {
      return value.startsWith("smartpick/profile@") ? "unsupported-version" : "not-in-list";
    }
    if (notes.kind === "word" || (notes.kind === "number-or-word" && !isNumeric(value))) return "not-in-list";
  }
  if (notes.kind === "list" && Array.isArray(value)) return "missing";
  if (notes.kind === "any" && typeof value === "string") return value === "" ? "missing" : "too-large";
  return path.length === 0 ? "not-a-mapping" : "wrong-type";
}

function nearestValue(value: unknown, notes: FieldNotes): string | null {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = notes;
  if (notes.kind === "number" || notes.kind === "number-or-word") {
    const number = typeof value === "number" ? value : isNumeric(value) ? Number(value) : null;
    if (number !== null && Number.isFinite(number)) {
      return String(Math.min(max, Math.max(min, notes.whole === true ? Math.round(number) : number)));
    }
  }
  if (notes.kind === "flag" && typeof value === "string") {
    if (/^(yes|y|on|true|1)$/i.test(value)) return "true";
    return /^(no|n|off|false|0)$/i.test(value) ? "false" : null;
  }
  if (notes.kind === "list" && (typeof value === "string" || typeof value === "number")) {
    return `[${clipped(String(value))}]`;
  }
  if (typeof value !== "string") return null;
  if (notes.kind === "date") return nearestDate(value);
  return notes.words === undefined ? null : nearestWord(value, notes.words);
}

function isNumeric(value: unknown): value is string {
  return typeof value === "string" && /^\s*[-+]?\d+(\.\d+)?\s*$/.test(value);
}

/** 2026/9/2 → 2026-09-02; days first or months first cannot be told apart, so those get no suggestion. */
function nearestDate(value: string): string | null {
  const parts = /^(\d{4})\D(\d{1,2})\D(\d{1,2})(?:$|T| )/.exec(value);
  if (parts === null) return null;
  const day = `${parts[1]}-${parts[2]?.padStart(2, "0")}-${parts[3]?.padStart(2, "0")}`;
  return isIsoDate(day) ? day : null;
}

import {
  clipped,
  foundIn,
  ownValueProblem,
  type Problem,
  SETTINGS,
  SPECIALTIES,
  STATES,
  TRACKS,
} from "@smartpick/core";
import { ledgerFieldNamed } from "../ledger-field.ts";
import { nearestWord } from "../nearest.ts";
import { dotted } from "../path.ts";
import { programIdOf } from "../program-id.ts";
import type { Peek } from "./peek.ts";

const NAMES: Readonly<Record<string, readonly string[]>> = {
  specialty: SPECIALTIES.map((one) => one.name),
  state: STATES.flatMap((one) => [one.code, one.name]),
  setting: SETTINGS,
  track: TRACKS,
};

/** Own facts whose value is not what their field holds, and two answers to the same question on the same day. */
export function ownFactContradictions(peek: Peek): readonly Problem[] {
  const answers = new Map<string, { index: number; value: unknown }>();
  return peek.list("facts").flatMap((_, index): Problem[] => {
    const field = ledgerFieldNamed(peek.word("facts", index, "field") ?? "");
    const value = peek.value("facts", index, "value");
    if (field === null || value === undefined || value === null) return [];
    const path = dotted(["facts", index, "value"]);
    const wrong = ownValueProblem(field, value, path);
    if (wrong !== null) return [withNearest(wrong, field, value)];
    const program = peek.value("facts", index, "program");
    const id = typeof program === "string" || typeof program === "number" ? programIdOf(program) : null;
    if (id === null) return [];
    const key = `${id} ${field} ${peek.word("facts", index, "date") ?? ""}`;
    const first = answers.get(key);
    if (first === undefined) {
      answers.set(key, { index, value });
      return [];
    }
    const other = dotted(["facts", first.index, "value"]);
    if (first.value === value) {
      const found = clipped(String(value));
      return [{ code: "duplicate", path, of: "answer", found, first: other }];
    }
    const both = { found: foundIn(value), other, first: foundIn(first.value) };
    return [{ code: "contradiction", path, contradiction: { rule: "two-answers", ...both } }];
  });
}

function withNearest(problem: Problem, field: string, value: unknown): Problem {
  if (problem.code !== "not-in-list" || typeof value !== "string") return problem;
  const nearest = nearestWord(value, NAMES[field] ?? []);
  return nearest === null ? problem : { ...problem, nearest };
}

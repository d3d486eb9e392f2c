import type { Problem } from "@smartpick/core";

type Unit = Extract<Problem, { code: "too-large" }>["unit"];

const UNITS: Readonly<Record<Unit, string>> = {
  bytes: "bytes",
  characters: "characters",
  parts: "words and marks",
  entries: "entries",
  chances: "chances",
};

/** What was counted, in the plural: `"words and marks"`. */
export function sizeUnit(unit: Unit): string {
  return UNITS[unit];
}

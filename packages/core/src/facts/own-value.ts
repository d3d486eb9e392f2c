import { clipped, foundIn } from "../problem/found.ts";
import type { Problem } from "../problem/problem.ts";
import { type NumberTakes, numberTakes, type Takes } from "../problem/takes.ts";
import { settingNamed } from "../program/setting-named.ts";
import { SETTINGS } from "../program/settings.ts";
import { specialtyNamed } from "../program/specialty-named.ts";
import { stateNamed } from "../program/state-named.ts";
import { trackNamed } from "../program/track-named.ts";
import { TRACKS } from "../program/tracks.ts";
import type { FieldName } from "./fact.ts";
import { fieldTypeOf } from "./field-type.ts";

/** Longest text of an own entry, in characters. */
export const LONGEST_OWN_TEXT = 1000;

const SHARE = numberTakes(0, 1, false);
const POSITIONS = numberTakes(0, 1000, true);

/** What a program may truly say, wider than what the published tables hold: an applicant enters one answer at a time. */
const RANGES: Readonly<Partial<Record<FieldName, NumberTakes>>> = {
  latitude: numberTakes(-90, 90, false),
  longitude: numberTakes(-180, 180, false),
  lastSeen: numberTakes(1990, 2050, true, "year"),
  h1bFilings: numberTakes(0, 10_000, true),
  // 0 says that it asks for none.
  step2Minimum: numberTakes(0, 300, true, "score"),
  maximumYearsSinceGraduation: numberTakes(0, 100, true),
  // 99 says that it sets no limit.
  maximumFailedAttempts: numberTakes(0, 99, true),
  maximumAttemptsPerStep: numberTakes(1, 99, true),
  minimumUsClinicalMonths: numberTakes(0, 600, false, "months"),
  imgShareLow: SHARE,
  imgShare: SHARE,
  imgShareHigh: SHARE,
  boardPassRate: SHARE,
};

const VOCABULARIES: Readonly<
  Partial<Record<FieldName, readonly [named: (input: string) => unknown, takes: Takes]>>
> = {
  specialty: [specialtyNamed, { kind: "name", of: "specialty" }],
  state: [stateNamed, { kind: "name", of: "state" }],
  setting: [settingNamed, { kind: "words", words: SETTINGS }],
  track: [trackNamed, { kind: "words", words: TRACKS }],
};

/** What an applicant's own entry of a ledger field takes; a field that the ledger lacks takes any value. */
export function ownValueTakes(field: string): Takes {
  const name = field as FieldName;
  switch (fieldTypeOf(field)) {
    case "flag":
      return { kind: "flag" };
    case "number":
      return RANGES[name] ?? POSITIONS;
    case "text":
      return VOCABULARIES[name]?.[1] ?? { kind: "text", most: LONGEST_OWN_TEXT };
    case null:
      return { kind: "value" };
  }
}

/** What is wrong with the value of an own entry: its type, its range, or a name that is none; `null` = nothing. */
export function ownValueProblem(field: string, value: unknown, path: string): Problem | null {
  const takes = ownValueTakes(field);
  if (takes.kind === "value") return null;
  const wrongType = (nearest: string | null): Problem => ({
    code: "wrong-type",
    path,
    found: foundIn(value),
    takes,
    ...(nearest === null ? {} : { nearest }),
  });
  if (takes.kind === "flag") return typeof value === "boolean" ? null : wrongType(flagMeant(value));
  if (takes.kind === "number") {
    if (typeof value !== "number" || !Number.isFinite(value)) return wrongType(numberMeant(value));
    return rangeProblem(value, takes, path);
  }
  if (typeof value !== "string") return wrongType(null);
  const named = VOCABULARIES[field as FieldName]?.[0];
  if (named === undefined || named(value) !== null) return null;
  return { code: "not-in-list", path, found: clipped(value), takes };
}

function rangeProblem(found: number, takes: NumberTakes, path: string): Problem | null {
  const { least, most, whole } = takes;
  const nearest = Math.min(most ?? found, Math.max(least ?? found, whole ? Math.round(found) : found));
  if ((least !== null && found < least) || (most !== null && found > most)) {
    return { code: "out-of-range", path, found, takes, nearest };
  }
  return whole && !Number.isInteger(found) ? { code: "not-whole", path, found, takes, nearest } : null;
}

function flagMeant(value: unknown): string | null {
  if (typeof value !== "string") return null;
  if (/^(yes|y|true)$/i.test(value)) return "true";
  return /^(no|n|false)$/i.test(value) ? "false" : null;
}

function numberMeant(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value))
    ? String(Number(value))
    : null;
}

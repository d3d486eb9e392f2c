import {
  fieldTypeOf,
  type Problem,
  type ProblemCode,
  SETTINGS,
  SPECIALTIES,
  STATES,
  settingNamed,
  specialtyNamed,
  stateNamed,
  TRACKS,
  trackNamed,
} from "@smartpick/core";
import { foundText } from "../found.ts";
import { ledgerFieldNamed } from "../ledger-field.ts";
import { nearestWord } from "../nearest.ts";
import { dotted } from "../path.ts";
import { programIdOf } from "../program-id.ts";
import type { Peek } from "./peek.ts";

const VOCABULARIES: Readonly<
  Record<string, readonly [(input: string) => unknown, readonly string[], string]>
> = {
  specialty: [specialtyNamed, SPECIALTIES.map((one) => one.name), "a specialty such as Internal Medicine"],
  state: [stateNamed, STATES.flatMap((one) => [one.code, one.name]), "a state as two letters such as NY"],
  setting: [settingNamed, SETTINGS, SETTINGS.join(", ")],
  track: [trackNamed, TRACKS, TRACKS.join(", ")],
};

/** Own facts whose value is not what their field holds, and two answers to the same question on the same day. */
export function ownFactContradictions(peek: Peek): readonly Problem[] {
  const answers = new Map<string, { index: number; value: unknown }>();
  return peek.list("facts").flatMap((_, index): Problem[] => {
    const field = ledgerFieldNamed(peek.word("facts", index, "field") ?? "");
    const value = peek.value("facts", index, "value");
    if (field === null || value === undefined || value === null) return [];
    const path = dotted(["facts", index, "value"]);
    const wrong = wrongValue(field, value, path);
    if (wrong !== null) return [wrong];
    const program = peek.value("facts", index, "program");
    const id = typeof program === "string" || typeof program === "number" ? programIdOf(program) : null;
    if (id === null) return [];
    const key = `${id} ${field} ${peek.word("facts", index, "date") ?? ""}`;
    const first = answers.get(key);
    if (first === undefined) {
      answers.set(key, { index, value });
      return [];
    }
    return [
      {
        code: first.value === value ? "duplicate" : "contradiction",
        path,
        found: `${foundText(value)}; facts[${first.index}] gives ${foundText(first.value)} for the same program, field and date`,
        accepts: "one value a program, field and date",
      },
    ];
  });
}

function wrongValue(field: string, value: unknown, path: string): Problem | null {
  const type = fieldTypeOf(field);
  const refuse = (code: ProblemCode, accepts: string, nearest: string | null = null): Problem => ({
    code,
    path,
    found: foundText(value),
    accepts,
    ...(nearest === null ? {} : { nearest }),
  });
  if (type === "flag" && typeof value !== "boolean") {
    const yes = typeof value === "string" && /^(yes|y|true)$/i.test(value);
    const no = typeof value === "string" && /^(no|n|false)$/i.test(value);
    return refuse("wrong-type", `true or false for ${field}`, yes ? "true" : no ? "false" : null);
  }
  if (type === "number") {
    if (typeof value !== "number") {
      const numeric = typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
      return refuse("wrong-type", `a number for ${field}`, numeric ? String(Number(value)) : null);
    }
    const anySign = field === "latitude" || field === "longitude";
    return Number.isFinite(value) && (value >= 0 || anySign)
      ? null
      : refuse("out-of-range", `0 or more for ${field}`, "0");
  }
  if (type === "text" && typeof value !== "string")
    return refuse("wrong-type", `text for ${field}`, `"${foundText(value)}"`);
  const vocabulary = VOCABULARIES[field];
  if (vocabulary === undefined || typeof value !== "string" || vocabulary[0](value) !== null) return null;
  return refuse("not-in-list", vocabulary[2], nearestWord(value, vocabulary[1]));
}

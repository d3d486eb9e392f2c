import { foundIn, isIsoDate, numberTakes, type Problem, type Takes } from "@smartpick/core";

/** What a part of a file must be: the first problem of a value, named by its path; `null` = it is so. */
export type Form = (value: unknown, path: string) => Problem | null;

/** One form for each key of `T`, so that a key that comes to be cannot stay without one. */
export type FormsOf<T> = { readonly [K in keyof T]-?: Form };

/** A form by a test of its own; `takes` says what would be taken. */
export function tested(isTaken: (value: unknown) => boolean, takes: Takes): Form {
  return (value, path) =>
    isTaken(value) ? null : { code: "wrong-type", path, found: foundIn(value), takes };
}

export const text: Form = tested((value) => typeof value === "string", { kind: "text", most: 100_000 });
export const flag: Form = tested((value) => typeof value === "boolean", { kind: "flag" });
export const number: Form = tested(Number.isFinite, numberTakes(null, null, false));
export const count: Form = whole(0, null);

/** A whole number from `least` to `most`; `null` = no end. */
export function whole(least: number, most: number | null): Form {
  return tested(
    (value) => Number.isInteger(value) && Number(value) >= least && (most === null || Number(value) <= most),
    numberTakes(least, most, true),
  );
}

/** A number from 0 to 1. */
export const share: Form = tested(
  (value) => Number.isFinite(value) && Number(value) >= 0 && Number(value) <= 1,
  numberTakes(0, 1, false),
);

/** A day of the calendar, ISO form. */
export const day: Form = dated((value) => isIsoDate(value));

/** A year, a month or a day, ISO form. */
export const dayOrYear: Form = dated(
  (value) => /^\d{4}(-\d{2}){0,2}$/.test(value) && isIsoDate(`${value}-01-01`.slice(0, 10)),
);

function dated(isTaken: (value: string) => boolean): Form {
  return (value, path) => {
    if (typeof value !== "string")
      return { code: "wrong-type", path, found: foundIn(value), takes: { kind: "date" } };
    return isTaken(value) ? null : { code: "not-a-date", path, found: shown(value) };
  };
}

function shown(value: string): string {
  const found = foundIn(value);
  return found.kind === "text" ? found.text : "nothing";
}

/** One of these words. */
export function oneOf(...words: readonly string[]): Form {
  return tested((value) => words.some((word) => word === value), { kind: "words", words });
}

/** The form, or nothing: `null`. */
export function orNull(form: Form): Form {
  return (value, path) => (value === null ? null : form(value, path));
}

/** The form, or left out. */
export function ifThere(form: Form): Form {
  return (value, path) => (value === undefined ? null : form(value, path));
}

/** A list of such. */
export function listOf(form: Form): Form {
  return (value, path) => {
    if (!Array.isArray(value)) return wrong(value, path, { kind: "list", of: null, least: 0 });
    return firstOf(value.length, (at) => form(value[at], `${path}[${at}]`));
  };
}

/** A list with one entry for each of these forms. */
export function tupleOf(...forms: readonly Form[]): Form {
  return (value, path) => {
    if (!Array.isArray(value)) return wrong(value, path, { kind: "list", of: null, least: 0 });
    const { length } = forms;
    if (value.length !== length)
      return { code: "wrong-size", path, found: value.length, least: length, most: length };
    return firstOf(length, (at) => forms[at]!(value[at], `${path}[${at}]`));
  };
}

/** A group of these keys; further ones are not read. */
export function keysOf<T>(forms: FormsOf<T>): Form {
  const known = Object.entries<Form>(forms);
  return (value, path) => {
    if (!isGroup(value)) return wrong(value, path, { kind: "keys", keys: known.map(([key]) => key) });
    return firstOf(known.length, (at) => known[at]![1](value[known[at]![0]], below(path, known[at]![0])));
  };
}

/** A group with any keys, each holding such. */
export function eachOf(form: Form): Form {
  return (value, path) => {
    if (!isGroup(value)) return wrong(value, path, { kind: "keys", keys: [] });
    const entries = Object.entries(value);
    return firstOf(entries.length, (at) => form(entries[at]![1], below(path, entries[at]![0])));
  };
}

function wrong(value: unknown, path: string, takes: Takes): Problem {
  return { code: "wrong-type", path, found: foundIn(value), takes };
}

function below(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first problem of `size` places. */
export function firstOf(size: number, problemAt: (at: number) => Problem | null): Problem | null {
  for (let at = 0; at < size; at++) {
    const problem = problemAt(at);
    if (problem !== null) return problem;
  }
  return null;
}

/**
 * Answers as they stand in a profile file (`smartpick/profile@1`), complete or not. Fields that no form shows are kept
 * as they came. Paths are the file's own, in dotted form: `exams.step2ck`.
 */
export type Draft = { readonly [key: string]: unknown };

/** A draft with nothing told. */
export const EMPTY_DRAFT: Draft = { schema: "smartpick/profile@1" };

/** The value at a path, or `undefined`. */
export function valueAt(draft: Draft, path: string): unknown {
  let here: unknown = draft;
  for (const key of path.split(".")) {
    if (typeof here !== "object" || here === null || Array.isArray(here)) return undefined;
    here = (here as Draft)[key];
  }
  return here;
}

/** The draft with one value changed; `undefined` takes the field away, and groups left empty go with it. */
export function withValue(draft: Draft, path: string, value: unknown): Draft {
  const [key = "", ...rest] = path.split(".");
  const inner = draft[key];
  const next = rest.length === 0 ? value : withValue(isGroup(inner) ? inner : {}, rest.join("."), value);
  const changed = { ...draft };
  if (next === undefined || (rest.length > 0 && isGroup(next) && Object.keys(next).length === 0)) {
    delete changed[key];
  } else {
    changed[key] = next;
  }
  return changed;
}

/** The list at a path; a missing one is empty. */
export function listAt(draft: Draft, path: string): readonly string[] {
  const value = valueAt(draft, path);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Whether anything beside the schema has been told. */
export function hasAnswers(draft: Draft): boolean {
  return Object.keys(draft).some((key) => key !== "schema");
}

function isGroup(value: unknown): value is Draft {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

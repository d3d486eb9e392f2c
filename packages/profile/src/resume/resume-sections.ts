import { foundIn, type Problem } from "@smartpick/core";
import { dotted, type Path } from "../path.ts";
import type { Plain } from "../told.ts";

/** The sections of a JSON Resume v1.0.0 (jsonresume.org/schema) that are lists, in its order. */
export const RESUME_LISTS = [
  "work",
  "volunteer",
  "education",
  "awards",
  "certificates",
  "publications",
  "skills",
  "languages",
  "interests",
  "references",
  "projects",
] as const;

const RESUME_KEYS = ["$schema", "basics", ...RESUME_LISTS, "meta"] as const;

export type ResumeList = (typeof RESUME_LISTS)[number];

/** A resume whose sections have the right form: every list one of groups. What stands in the groups is looked at later. */
export type ResumeFile = { readonly [List in ResumeList]: readonly Plain[] } & { readonly others: Plain };

/** The sections of a value, or why it is no JSON Resume: a group with at least one of its keys, its lists lists of groups. */
export function sectionsOf(value: unknown): ResumeFile | readonly Problem[] {
  if (!isGroup(value) || !RESUME_KEYS.some((key) => Object.hasOwn(value, key)))
    return [{ code: "not-a-mapping", path: "", found: foundIn(value), keys: RESUME_KEYS.slice(1) }];
  const problems: Problem[] = [];
  const listAt = (key: ResumeList): readonly Plain[] => {
    const list = Object.hasOwn(value, key) ? value[key] : null;
    if (list == null) return [];
    if (!Array.isArray(list)) {
      problems.push(wrong([key], list, "list"));
      return [];
    }
    return list.flatMap((entry: unknown, at): Plain[] => {
      if (isGroup(entry)) return [entry];
      problems.push(wrong([key, at], entry, "group"));
      return [];
    });
  };
  const lists = Object.fromEntries(RESUME_LISTS.map((key) => [key, listAt(key)]));
  if (problems.length > 0) return problems.slice(0, MOST_TOLD);
  const known: readonly string[] = RESUME_LISTS;
  const others = Object.fromEntries(Object.entries(value).filter(([key]) => !known.includes(key)));
  return { ...lists, others } as unknown as ResumeFile;
}

/** A reader corrects a few at a time. */
const MOST_TOLD = 10;

/** Whether a value is a group of keys. */
export function isGroup(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(path: Path, value: unknown, form: "list" | "group"): Problem {
  return {
    code: "wrong-type",
    path: dotted(path),
    found: foundIn(value),
    takes:
      form === "list"
        ? { kind: "list", of: { kind: "keys", keys: ["name"] }, least: 0 }
        : { kind: "keys", keys: ["name"] },
  };
}

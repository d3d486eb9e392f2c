import type { Plain } from "../told.ts";
import type { NotTaken } from "./entry-from.ts";
import { nameOf } from "./fresh-entries.ts";
import { degreeTitle } from "./resume-entries.ts";
import { isGroup, RESUME_LISTS, type ResumeFile } from "./resume-sections.ts";

/** The lists of a resume whose entries have a form in the portfolio. */
const FORMED = ["education", "certificates", "publications", "skills", "projects"] as const;

type FormedList = (typeof FORMED)[number];

/** The lists of a resume that a portfolio makes. */
export type FormedLists = { readonly [List in FormedList]: readonly Plain[] };

/**
 * A resume taken in earlier with what its owner changed since. `first` is what it alone makes, `made` what her portfolio makes
 * today. Of an entry only those keys change that differ between the two: so a day, a score or a summary, for which the portfolio
 * has no place, stays. An entry that she took out of the portfolio goes; new ones stand behind.
 */
export function withKept(kept: Plain, made: FormedLists, first: FormedLists): Plain {
  const whole: Record<string, unknown> = { ...kept };
  for (const list of FORMED) {
    const entries = groupsIn(kept[list]);
    const merged = mergedList(list, entries, made[list], first[list]);
    if (merged.length > 0 || entries.length > 0) whole[list] = merged;
  }
  return whole;
}

function mergedList(
  list: FormedList,
  kept: readonly Plain[],
  made: readonly Plain[],
  first: readonly Plain[],
): readonly Plain[] {
  const madeBy = firstByTitle(list, made);
  const firstBy = firstByTitle(list, first);
  const met = new Set<string>();
  const used = new Set<Plain>();
  const stays = kept.flatMap((entry): Plain[] => {
    const title = titleIn(list, entry);
    const then = firstBy.get(title);
    // Nothing of it stands in the portfolio: it had no title, or its title stood there before.
    if (then === undefined || met.has(title)) return [entry];
    met.add(title);
    const now = madeBy.get(title);
    if (now === undefined) return [];
    used.add(now);
    return [withChanges(entry, then, now)];
  });
  // Made of an entry that stays as it is, such as the keywords of a skill without a name.
  const idle = first.filter((entry) => !met.has(titleIn(list, entry)));
  const isNew = (entry: Plain): boolean => !used.has(entry) && !idle.some((one) => isSame(one, entry));
  return [...stays, ...made.filter(isNew)];
}

function firstByTitle(list: FormedList, entries: readonly Plain[]): ReadonlyMap<string, Plain> {
  const found = new Map<string, Plain>();
  for (const entry of entries) {
    const title = titleIn(list, entry);
    if (!found.has(title)) found.set(title, entry);
  }
  return found;
}

function titleIn(list: FormedList, entry: Plain): string {
  return nameOf({ title: list === "education" ? degreeTitle(entry).title : entry.name });
}

function withChanges(entry: Plain, then: Plain, now: Plain): Plain {
  const changed: Record<string, unknown> = { ...entry };
  for (const key of new Set([...Object.keys(then), ...Object.keys(now)])) {
    if (isSame(then[key], now[key])) continue;
    if (now[key] == null) delete changed[key];
    else changed[key] = now[key];
  }
  return changed;
}

/**
 * What is kept of two resumes taken in one after the other: the first, and of the second what the first has not. What of the
 * person differs is told.
 */
export function keptTogether(before: Plain | undefined, resume: Plain, notTaken: NotTaken[]): Plain {
  if (before === undefined) return resume;
  const whole: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(resume)) {
    const here = before[key];
    if (here == null) whole[key] = value;
    else if (Array.isArray(here) && Array.isArray(value)) whole[key] = [...here, ...newIn(key, here, value)];
    else if (key === "basics" && isGroup(here) && isGroup(value)) {
      whole[key] = { ...value, ...here };
      for (const inner of Object.keys(value))
        if (Object.hasOwn(here, inner) && !isSame(here[inner], value[inner]))
          notTaken.push({ path: `${key}.${inner}`, why: "already-there" });
    }
  }
  return whole;
}

function newIn(list: string, here: readonly unknown[], more: readonly unknown[]): readonly unknown[] {
  const formed = FORMED.find((one) => one === list);
  return more.filter(
    (entry) =>
      !here.some(
        (one) =>
          isSame(one, entry) ||
          (formed !== undefined &&
            isGroup(one) &&
            isGroup(entry) &&
            titleIn(formed, entry) !== "" &&
            titleIn(formed, one) === titleIn(formed, entry)),
      ),
  );
}

/** The lists of a kept resume that have a form; a list that is none, or holds what is no group, is passed over. */
export function formedSections(kept: Plain): ResumeFile {
  const lists = Object.fromEntries(
    RESUME_LISTS.map((list) => [list, FORMED.some((one) => one === list) ? groupsIn(kept[list]) : []]),
  );
  return { ...lists, others: {} } as unknown as ResumeFile;
}

function groupsIn(value: unknown): readonly Plain[] {
  return Array.isArray(value) ? value.filter(isGroup) : [];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

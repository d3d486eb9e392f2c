import { entryAsProfile } from "./as-profile.ts";
import { placeOf } from "./place-of.ts";
import type { Answers, FormItem, FormRefusal, PrintedEntry, PrintedList } from "./printed-form.ts";
import { saysTheSame } from "./same-words.ts";
import { entriesIn } from "./with-items.ts";

/** The entries of a printed list beside those that are told: whole new ones, and each field of those that are there. */
export function reviewEntries(
  answers: Answers,
  list: PrintedList,
  printed: readonly PrintedEntry[],
): readonly (FormItem | FormRefusal)[] {
  const told = entriesIn(answers, list);
  const taken = new Set<number>();
  let next = told.length;
  return printed.flatMap((one): readonly (FormItem | FormRefusal)[] => {
    const fields = onOneLine(one.fields);
    const { entry, problems } = entryAsProfile(list, fields);
    const place = entry === null ? null : placeOf(entry, told, taken);
    const path = `application.${list}[${place ?? next}]`;
    const all = Object.values(fields).map(wordsOf).join(" · ");
    const refused = problems.map(({ key, problem }): FormRefusal => {
      const own = `${path}.${key}`;
      const words = entry === null ? all : wordsOf(fields[key]);
      return { path: own, words, problem: { ...problem, path: own } };
    });
    if (entry === null) return refused.slice(-1);
    if (place !== null) {
      taken.add(place);
      return [...fieldsBeside(list, told[place] ?? {}, entry, fields, path), ...refused];
    }
    next += 1;
    const values = Object.entries(entry).map(([key, value]) => readValue(path, key, value, fields));
    return [{ path, standing: "new", before: null, values }, ...refused];
  });
}

/** Each field that was read beside the same one of the told entry. */
function fieldsBeside(
  list: PrintedList,
  told: Answers,
  read: Answers,
  fields: Answers,
  path: string,
): readonly FormItem[] {
  const known = entryAsProfile(list, told).entry ?? told;
  return Object.entries(read).map(([key, value]): FormItem => {
    const before = told[key] ?? null;
    const same = saysTheSame(known[key], value);
    const standing = same ? "same" : before === null || before === false ? "new" : "differs";
    return { path: `${path}.${key}`, standing, before, values: [readValue(path, key, value, fields)] };
  });
}

function readValue(path: string, key: string, value: unknown, fields: Answers): FormItem["values"][number] {
  return { path: `${path}.${key}`, words: wordsOf(fields[key]), value };
}

function wordsOf(value: unknown): string {
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value ?? "");
}

/** A text of the profile has one line. */
function onOneLine(fields: PrintedEntry["fields"]): Answers {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      typeof value === "string" ? value.replace(/\s+/g, " ").trim() : value,
    ]),
  );
}

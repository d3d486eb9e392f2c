import { valueAt, withValue } from "../path.ts";
import type { Answers, FormItem, PrintedList } from "./printed-form.ts";

/** `application.experiences[2]`, with or without a field of it. */
const OF_ENTRY = /^application\.(experiences|scholarly)\[(\d+)\](?:\.(\w+))?$/;

/** Where a path within the lists of the form leads; `null` for every other path. */
export function entryPlace(
  path: string,
): { readonly list: PrintedList; readonly at: number; readonly key: string | null } | null {
  const [, list, at, key = null] = OF_ENTRY.exec(path) ?? [];
  return list === undefined ? null : { list: list as PrintedList, at: Number(at), key };
}

/** The entries that answers hold in a list of the form. */
export function entriesIn(answers: Answers, list: PrintedList): readonly Answers[] {
  const value = valueAt(answers, ["application", list]);
  return Array.isArray(value) ? value : [];
}

/** The answers with what was taken of a printed form. New entries go to the end; nothing else is touched. */
export function withItems(answers: Answers, items: readonly FormItem[]): Answers {
  return items.reduce(withItem, answers);
}

function withItem(answers: Answers, { path, values }: FormItem): Answers {
  const place = entryPlace(path);
  const [first] = values;
  if (place === null) return first === undefined ? answers : put(answers, path.split("."), first.value);
  const { list, at, key } = place;
  const entries = entriesIn(answers, list);
  const fields = Object.fromEntries(
    values.map(({ path: own, value }) => [entryPlace(own)?.key ?? "", value] as const),
  );
  const next =
    key === null
      ? [...entries, fields]
      : entries.map((entry, other) => (other === at ? { ...entry, ...fields } : entry));
  return put(answers, ["application", list], next);
}

function put(answers: Answers, path: readonly string[], value: unknown): Answers {
  return withValue(answers, path, value) as Answers;
}

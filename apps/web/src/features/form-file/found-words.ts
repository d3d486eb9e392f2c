import type { ApplicationField } from "@smartpick/core";
import { entryPlace, type FormItem } from "@smartpick/profile";
import { entryName, fieldName as formFieldName } from "@smartpick/report";
import { entriesOf, wordsOf } from "../../store/application-form.ts";
import type { Draft } from "../../store/draft.ts";
import { fieldName } from "../../store/field-names.ts";
import { valueWords } from "../../store/value-words.ts";

/** What an answer, an entry or a field of one is called: "Visa", "Experience 4: Clerk", "Experience 2: Nurse, Location". */
export function itemName({ path, values }: FormItem, draft: Draft): string {
  const place = entryPlace(path);
  if (place === null) return fieldName(path);
  const entry = entryName({ section: place.list, entry: place.at });
  if (place.key !== null) {
    const title = wordsOf(entriesOf(draft, place.list)[place.at]?.title);
    return `${entry}: ${title}, ${lineName(path)}`;
  }
  const title = values.find((value) => value.path === `${path}.title`);
  return title === undefined ? entry : `${entry}: ${title.words}`;
}

/** What a field of an entry is called: "Position title". */
export function lineName(path: string): string {
  const place = entryPlace(path);
  if (place === null || place.key === null) return fieldName(path);
  if (place.key === "most_meaningful") return "Most meaningful";
  return formFieldName({ section: place.list, name: place.key as ApplicationField["name"] });
}

/** A value as the applicant knows it. */
export function saidValue(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : valueWords(value, {});
}

import { specialtyNamed, stateNamed } from "@smartpick/core";

type Maybe<T> = T | null | undefined;

/** A name that the schema has let through, so it must be known. Throws where it is not. */
export function known<T>(name: T | null): T {
  if (name === null) throw new Error("a name passed the schema and is not known");
  return name;
}

/** The known names of a list that may be left out. */
export function names<I, O>(items: Maybe<readonly I[]>, named: (item: I) => O | null): O[] {
  return (items ?? []).map((item) => known(named(item)));
}

/** The full name of a specialty, or null. */
export const fullSpecialty = (name: string) => specialtyNamed(name)?.name ?? null;
/** The code of a state that is named by code or in full, or null. */
export const stateCode = (name: string) => stateNamed(name)?.code ?? null;
/** The codes of a list of states that may be left out. */
export const states = (items: Maybe<readonly string[]>) => names(items, stateCode);

/** A score, or a known word in its place; null where it is left out. */
export function scoreOr(
  value: Maybe<string | number>,
  named: (word: string) => string | null,
): string | number | null {
  return typeof value === "string" ? known(named(value)) : (value ?? null);
}

/** A map with its keys in canonical form and its values read. */
export function renamed<I, O>(
  map: Maybe<Record<string, I>>,
  named: (key: string) => string | null,
  read: (value: I) => O,
): Record<string, O> {
  return Object.fromEntries(
    Object.entries(map ?? {}).map(([key, value]) => [known(named(key)), read(value)]),
  );
}

/** Keys that were left out or empty are absent, so that a profile has one form. */
export function stripped<T>(value: Maybe<Readonly<Record<string, number | null | undefined>>>): T {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, inner]) => inner != null)) as T;
}

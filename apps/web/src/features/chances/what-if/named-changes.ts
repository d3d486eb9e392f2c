/** One change as an address names it: never an answer of the applicant's own, only what is other or more. */
export type NamedChange =
  | { readonly path: string; readonly set: string | number }
  | { readonly path: string; readonly more: number }
  | { readonly path: string; readonly also: readonly string[] };

type Kind = "word" | "number" | "list";

/** What an address may change, by its path in a profile file. */
export const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["season", "number"],
  ["signals", "word"],
  ["exams.step1", "word"],
  ["exams.step2ck", "number"],
  ["exams.step3", "word"],
  ["applicant.earlier_matches", "number"],
  ["experience.us_clinical_months", "number"],
  ["budget.usd", "number"],
  ["budget.max_programs", "number"],
  ["seeks.specialties", "list"],
  ["seeks.states", "list"],
  ["seeks.never_states", "list"],
  ["seeks.regions", "list"],
  ["seeks.settings", "list"],
]);

/** Most changes of one address. */
export const MOST = 6;

/** The changes that an address names, or `null` for a text that names none. Never throws. */
export function namedChanges(text: string): readonly NamedChange[] | null {
  const parts = text.split(";");
  if (parts.length > MOST) return null;
  const changes = parts.map(namedChange);
  const known = changes.filter((change) => change !== null);
  const paths = new Set(known.map(({ path }) => path));
  return known.length === parts.length && paths.size === parts.length ? known : null;
}

/** One change by its part of an address; `null` where it names none. */
export function namedChange(part: string): NamedChange | null {
  const at = part.indexOf("=");
  const path = part.slice(0, Math.max(0, at));
  const value = part.slice(at + 1);
  switch (KINDS.get(path)) {
    case "word":
      return /^[a-z]{1,12}$/.test(value) ? { path, set: value } : null;
    case "number": {
      if (!/^\+?\d{1,6}$/.test(value)) return null;
      return value.startsWith("+") ? { path, more: Number(value) } : { path, set: Number(value) };
    }
    case "list": {
      if (value === "all") return { path, also: [] };
      const items = value.split("+").slice(1);
      return value.startsWith("+") && items.every((item) => /^[\p{L} ,&()/-]{1,80}$/u.test(item))
        ? { path, also: items }
        : null;
    }
    default:
      return null;
  }
}

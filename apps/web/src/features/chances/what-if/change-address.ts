import { isSameValue } from "../../../document/cell.ts";
import { type Draft, listAt, valueAt } from "../../../store/draft.ts";
import type { Changes } from "../../../store/trial.ts";

/** One change as an address names it: never an answer of the applicant's own, only what is other or more. */
export type NamedChange =
  | { readonly path: string; readonly set: string | number }
  | { readonly path: string; readonly more: number }
  | { readonly path: string; readonly also: readonly string[] };

type Kind = "word" | "number" | "list";

/** What an address may change, by its path in a profile file. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
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

/** Told as they are, since they name no answer of hers: a season to apply in, a score to reach. */
const WHOLE = ["season", "exams.step2ck"];
const MOST = 6;

/** The changes that an address names, or `null` for a text that names none. Never throws. */
export function namedChanges(text: string): readonly NamedChange[] | null {
  const parts = text.split(";");
  if (parts.length > MOST) return null;
  const changes = parts.map(namedChange);
  const known = changes.filter((change) => change !== null);
  const paths = new Set(known.map(({ path }) => path));
  return known.length === parts.length && paths.size === parts.length ? known : null;
}

/** Named changes as values for these answers. */
export function changesNamed(draft: Draft, named: readonly NamedChange[]): Changes {
  return Object.fromEntries(
    named.map((change) => {
      const { path } = change;
      if ("set" in change) return [path, change.set];
      if ("also" in change) {
        const list = [...new Set([...listAt(draft, path), ...change.also])];
        return [path, change.also.length === 0 ? null : list];
      }
      const told = valueAt(draft, path);
      return [path, (typeof told === "number" ? told : 0) + change.more];
    }),
  );
}

/** The address part that names changes of these answers; `null` where it cannot without telling more than the change. */
export function addressOf(draft: Draft, changes: Changes): string | null {
  const paths = Object.entries(changes);
  const named = paths.map(([path, value]) => nameOf(draft, path, value));
  if (paths.length === 0 || paths.length > MOST || named.includes(null)) return null;
  return named.map((part) => encodeURIComponent(part ?? "").replaceAll("%3D", "=")).join(";");
}

function namedChange(part: string): NamedChange | null {
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

function nameOf(draft: Draft, path: string, value: unknown): string | null {
  const kind = KINDS.get(path);
  const told = valueAt(draft, path);
  if (kind === "word") return typeof value === "string" ? checked(`${path}=${value}`) : null;
  if (kind === "number" && typeof value === "number") {
    const isMore = typeof told === "number" && value > told && !WHOLE.includes(path);
    return checked(`${path}=${isMore ? `+${value - told}` : value}`);
  }
  if (kind !== "list") return null;
  if (value === null || isSameValue(value, [])) return `${path}=all`;
  if (!Array.isArray(value)) return null;
  const list = listAt(draft, path);
  const kept = list.every((item, n) => value[n] === item);
  const added: readonly unknown[] = value.slice(list.length);
  return kept && added.length > 0 ? checked(`${path}=${added.map((item) => `+${item}`).join("")}`) : null;
}

/** The part where it is read as it was written. */
function checked(part: string): string | null {
  return namedChange(part) === null ? null : part;
}

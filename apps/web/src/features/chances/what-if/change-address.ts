import { isSameValue } from "../../../document/cell.ts";
import { type Draft, listAt, valueAt } from "../../../store/draft.ts";
import type { Changes } from "../../../store/trial.ts";
import { KINDS, MOST, type NamedChange, namedChange } from "./named-changes.ts";

/** Told as they are, since they name no answer of hers: a season to apply in, a score to reach. */
const WHOLE = ["season", "exams.step2ck"];
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

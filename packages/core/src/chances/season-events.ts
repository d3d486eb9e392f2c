import type { FactTable } from "../facts/fact-table.ts";
import { rowOf } from "../facts/lookup.ts";
import type { InSeasonEntry } from "../profile/profile.ts";
import type { ChanceSurface } from "./chance-surface.ts";

/** What has happened with one candidate of a surface. */
export interface SeasonEvent {
  /** Index into the surface. */
  readonly candidate: number;
  readonly level: 0 | 1 | 2;
  /** `waiting`: applied, no answer yet. `closed`: withdrawn, nothing learnt. */
  readonly state: "invited" | "rejected" | "rejected-after-interview" | "waiting" | "closed";
  /** ISO date of the application; `null` = not told. */
  readonly applied: string | null;
}

const LEVELS_OF = { gold: 2, silver: 1, signal: 1, none: 0 } as const;

/**
 * The tracker's entries as events on a surface. Entries of programs that are no candidates, and entries without an
 * application or an answer, are left out.
 */
export function seasonEventsOf(
  table: FactTable,
  surface: Pick<ChanceSurface, "rows">,
  entries: readonly InSeasonEntry[],
): SeasonEvent[] {
  const events: SeasonEvent[] = [];
  for (const entry of entries) {
    const row = rowOf(table, entry.program);
    const candidate = row === null ? -1 : surface.rows.indexOf(row);
    const state = stateOf(entry);
    if (candidate < 0 || state === null) continue;
    events.push({ candidate, level: LEVELS_OF[entry.signal ?? "none"], state, applied: entry.applied });
  }
  return events;
}

function stateOf(entry: InSeasonEntry): SeasonEvent["state"] | null {
  const invited = entry.invited !== null || entry.interviewed !== null;
  if (entry.rejected !== null) return invited ? "rejected-after-interview" : "rejected";
  if (entry.withdrawn !== null) return "closed";
  if (invited) return "invited";
  return entry.applied === null ? null : "waiting";
}

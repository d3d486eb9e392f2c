import type { ApplicationState } from "../answers/chances-report.ts";
import type { SentApplication } from "../chances/season-so-far.ts";
import type { InSeasonEntry } from "../profile/profile.ts";

const LEVELS = { gold: 2, silver: 1, signal: 1, none: 0 } as const;

/** An entry as an application that was sent, as it stands on a day (YYYY-MM-DD). */
export function sentApplication(row: number, entry: InSeasonEntry, today: string): SentApplication {
  const { signal, applied } = entry;
  return { row, level: LEVELS[signal ?? "none"], state: stateOf(entry, today), applied };
}

/** An interview that is booked for a later day is an invitation; a rejection or a withdrawal ends everything. */
function stateOf(entry: InSeasonEntry, today: string): ApplicationState {
  const invited = entry.invited !== null || entry.interviewed !== null;
  if (entry.rejected !== null) return invited ? "rejected-after-interview" : "rejected";
  if (entry.withdrawn !== null) return "withdrawn";
  if (entry.interviewed !== null && entry.interviewed <= today) return "interviewed";
  return invited ? "invited" : "waiting";
}

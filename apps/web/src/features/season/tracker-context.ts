import type { TrackedApplication } from "@smartpick/core";
import { createContext, useContext } from "react";
import type { SeasonEvent } from "../../store/in-season.ts";

/** What a row of the tracker can do. */
export interface TrackerActs {
  /** Enters an event on the day that stands above the tracker. */
  readonly enter: (row: TrackedApplication, event: SeasonEvent) => void;
  /** Opens every day of the row. */
  readonly edit: (row: TrackedApplication) => void;
  /** Opens the message to a program that has been silent too long. */
  readonly write: (row: TrackedApplication) => void;
}

/** The acts of the tracker around a row. */
export const TrackerContext = createContext<TrackerActs | null>(null);

/** The acts of the tracker around; throws outside of one. */
export function useTracker(): TrackerActs {
  const acts = useContext(TrackerContext);
  if (acts === null) throw new Error("no tracker stands around this row");
  return acts;
}

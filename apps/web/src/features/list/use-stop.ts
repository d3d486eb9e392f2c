import type { WordedPlan } from "@smartpick/report";
import { useCallback, useEffect, useRef, useState } from "react";
import { moveStop } from "./move-stop.ts";

/** Keys pressed one after another are one move; the list is asked for when they rest. */
const REST_MS = 350;

/** The stop line as it is moved. */
export interface StopHandle {
  /** Where it stands: at the end of the list, or where it is being moved to. */
  readonly at: number;
  /** Whether the list does not end there yet. */
  readonly moved: boolean;
  readonly move: (programs: number) => void;
  /** Lets go: the list is made for this place. */
  readonly letGo: (programs: number) => void;
}

/** Follows the stop line from the first touch until the list for its new place stands. */
export function useStop(report: WordedPlan, stale: boolean): StopHandle {
  const [at, setAt] = useState<number | null>(null);
  const resting = useRef(0);
  const shown = useRef({ report, stale });
  shown.current = { report, stale };
  const stop = report.stopLine.programs;

  // The list for the new place is there, or something else changed it: the line stands where the list ends.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a report of its own, whatever it holds, ends the move
  useEffect(() => {
    if (!stale) setAt(null);
  }, [report, stale]);
  useEffect(() => () => window.clearTimeout(resting.current), []);

  const move = useCallback((programs: number) => {
    window.clearTimeout(resting.current);
    setAt(programs);
  }, []);
  const letGo = useCallback((programs: number) => {
    window.clearTimeout(resting.current);
    resting.current = window.setTimeout(() => {
      const now = shown.current;
      if (programs === now.report.stopLine.programs || !moveStop(now.report, programs)) setAt(null);
    }, REST_MS);
  }, []);
  return { at: at ?? stop, moved: at !== null && at !== stop, move, letGo };
}

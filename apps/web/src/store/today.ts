import { useSyncExternalStore } from "react";
import { todayHere } from "./run.ts";

const LOOK_MS = 60_000;
const COMING_BACK = ["visibilitychange", "pageshow", "focus"] as const;

/** Today's date on this device, YYYY-MM-DD; a page that stays open over midnight, or comes back another day, hears of it. */
export function useToday(): string {
  return useSyncExternalStore(follow, now, now);
}

const now = (): string => todayHere();

function follow(look: () => void): () => void {
  const timer = setInterval(look, LOOK_MS);
  for (const event of COMING_BACK) globalThis.addEventListener(event, look);
  return () => {
    clearInterval(timer);
    for (const event of COMING_BACK) globalThis.removeEventListener(event, look);
  };
}

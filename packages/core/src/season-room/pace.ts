import { shareInvited } from "../chances/posterior.ts";
import type { SeasonSoFar } from "../chances/season-so-far.ts";
import { plusDays } from "../season/plus-days.ts";
import type { PacePoint } from "./season-room.ts";

/** What a share is read from: everything but the applications. */
export type PaceSource = Omit<SeasonSoFar, "applications">;

/** 80 of 100 seasons are between a pace so many SDs slow and as many fast. */
const EIGHTY = 1.2816;
/** From the first day of reading to the end of January, when nearly all are out. */
const DAYS = 130;
const STEP = 5;

/** Share of the invitations of applications sent on `applied` that are out on the day of the source. */
export function invitationsOut(source: PaceSource, applied: string | null = null): Omit<PacePoint, "day"> {
  const waiting = { state: "waiting", applied } as const;
  return {
    mid: shareInvited(waiting, source),
    low: shareInvited(waiting, source, EIGHTY),
    high: shareInvited(waiting, source, -EIGHTY),
  };
}

/** The same for every fifth day from the day on which programs begin to read. */
export function paceOf(source: PaceSource, reading: string): readonly PacePoint[] {
  return Array.from({ length: DAYS / STEP + 1 }, (_, at) => {
    const day = plusDays(reading, at * STEP);
    return { day, ...invitationsOut({ ...source, today: day }) };
  });
}

import { dayOf } from "../season/day-of.ts";
import type { Start } from "./start.ts";

/** The last day to begin with an exam, and whether its result can still be read before programs invite. */
export interface ExamDay {
  readonly until: string;
  readonly inTime: boolean;
}

const DAY_MS = 86_400_000;

/** The ISO date so many days before another. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Until when to register so that the result is there when programs begin to read, or, when that is too late, when rank
 * lists are certified; `null` when that is too late as well, or its day is not known.
 */
export function examDayOf({ base, reading }: Start): ExamDay | null {
  const { register, result } = base.facts.judgements.examDays;
  const { today } = base.options;
  const read = daysBefore(reading, register + result);
  if (today <= read) return { until: read, inTime: true };
  const deadline = dayOf(base.season, "rank-list-deadline");
  const certified = deadline === null ? null : daysBefore(deadline, register + result);
  return certified !== null && today <= certified ? { until: certified, inTime: false } : null;
}

/** The published price of an exam, US dollars; `null` = not in the season's facts. */
export function feeOf({ base }: Start, id: "usmle-step1" | "usmle-step2ck" | "usmle-step3"): number | null {
  return base.season.fixedFees.find((fee) => fee.id === id)?.usd ?? null;
}

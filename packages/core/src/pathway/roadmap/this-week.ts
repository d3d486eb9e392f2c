import type { RoadmapDay, RoadmapMeeting, RoadmapStep, RoadmapThisWeek } from "../../answers/roadmap.ts";
import { plusDays } from "../../season/plus-days.ts";

const LAST_OF_WEEK = 6;

/** What falls on today and the six days after it: begins, last days to begin, ends, meetings and days of the season. */
export function thisWeek(
  today: string,
  from: {
    readonly steps: readonly RoadmapStep[];
    readonly meetings: readonly RoadmapMeeting[];
    readonly days: readonly RoadmapDay[];
  },
): readonly RoadmapThisWeek[] {
  const last = plusDays(today, LAST_OF_WEEK);
  const steps = from.steps.flatMap((step): RoadmapThisWeek[] => {
    const { code, title, state, plan, latest } = step;
    if (state === "running") return [{ day: plan.end, what: "end", code, title }];
    const lastDay = latest?.begin ?? null;
    const begin: RoadmapThisWeek = { day: plan.begin, what: "begin", code, title };
    // Where it has to begin this week but is planned on another day of it, both days are told.
    return lastDay !== null && lastDay > plan.begin
      ? [begin, { day: lastDay, what: "last-day", code, title }]
      : [begin];
  });
  const meetings = from.meetings.map(
    ({ day, key, with: who }): RoadmapThisWeek => ({ day, what: "meeting", code: key, title: who }),
  );
  const days = from.days.map(({ day, id }): RoadmapThisWeek => ({ day, what: "day", code: id, title: id }));
  return [...steps, ...meetings, ...days]
    .filter(({ day }) => day >= today && day <= last)
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

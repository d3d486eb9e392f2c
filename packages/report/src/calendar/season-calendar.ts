import type { Profile, SeasonRoom, VisaRoomReport } from "@smartpick/core";
import type { Gated } from "../gate/gate-words.ts";
import { deadlinesOf } from "../season-room/deadline-words.ts";
import type { Sources } from "../sources/source-names.ts";
import { type CalendarLetters, calendarDays } from "./calendar-days.ts";
import { calendarFile } from "./calendar-file.ts";

/** What the calendar of an applicant is made of: the answers that her screens show. */
export interface CalendarParts {
  readonly type: Profile["applicant"]["type"];
  readonly room: SeasonRoom;
  /** Her list, for its gate; `null` = there is none. */
  readonly plan: Pick<Gated, "gate"> | null;
  readonly visa: Pick<VisaRoomReport, "rules"> | null;
  /** Left out or `null` = no day of a letter stands in it. */
  readonly letters?: CalendarLetters | null;
  readonly sources: Sources;
  readonly reminders: boolean;
}

/** The days of an applicant as the text of a calendar file; see `calendarFile`. */
export function seasonCalendar(parts: CalendarParts): Promise<string> {
  const { type, room, plan, visa, letters = null, sources, reminders } = parts;
  const { season, today } = room;
  const isImg = type === "us-img" || type === "non-us-img";
  const deadlines = deadlinesOf(room, { isImg, conditions: plan?.gate?.conditions ?? [] });
  return calendarFile(calendarDays({ season, today, deadlines, visa, letters, sources }), {
    today,
    reminders,
  });
}

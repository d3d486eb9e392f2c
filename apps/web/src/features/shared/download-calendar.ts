import type { WordedPlan } from "@smartpick/report";
import { saveFile } from "../../storage/save-file.ts";
import type { Failure } from "../../store/answer-desk.ts";
import type { AskingAs } from "../../store/asking.ts";
import { answerOnce } from "../../store/use-answer.ts";
import { calendarOf } from "./calendar-of.ts";

/**
 * Makes the days of her season a calendar file and hands it to the browser's download; a failure when a part of it cannot be
 * had, and then no file is made.
 */
export async function downloadCalendar(
  asking: AskingAs,
  plan: WordedPlan | null,
  { reminders = true }: { readonly reminders?: boolean } = {},
): Promise<Failure | null> {
  const made = await calendarOf(asking, { plan, reminders }, answerOnce);
  if ("failure" in made) return made.failure;
  saveFile(`smartpick-days-${made.season}.ics`, "text/calendar;charset=utf-8", made.file);
  return null;
}

import type { WordedPlan } from "@smartpick/report";
import { seasonCalendar } from "@smartpick/report";
import { saveFile } from "../../storage/save-file.ts";
import type { AnswerState, Failure } from "../../store/answer-desk.ts";
import type { AskingAs } from "../../store/asking.ts";
import { answerOnce } from "../../store/use-answer.ts";

/**
 * Makes the days of her season a calendar file and hands it to the browser's download; a failure when a part of it cannot be
 * had, and then no file is made.
 */
export async function downloadCalendar(
  { profile, options, person }: AskingAs,
  plan: WordedPlan | null,
  { reminders = true }: { readonly reminders?: boolean } = {},
): Promise<Failure | null> {
  const input = { profile, options };
  const [room, visa, sources] = await Promise.all([
    answerOnce("season.room", input, { person }),
    answerOnce("case.visa", input, { person }),
    answerOnce("facts.sources", { ids: [] }, { topic: "every source" }),
  ]);
  if (room.state !== "done" || visa.state !== "done" || sources.state !== "done")
    return [room, visa, sources].map(failureOf).find((failure) => failure !== null) ?? NOT_DONE;
  const file = await seasonCalendar({
    type: profile.applicant.type,
    room: room.value,
    plan,
    visa: visa.value,
    sources: new Map(Object.entries(sources.value)),
    reminders,
  });
  saveFile(`smartpick-days-${room.value.season}.ics`, "text/calendar;charset=utf-8", file);
  return null;
}

const NOT_DONE: Failure = { kind: "calculation", message: "the days of the season were not found" };

function failureOf(answer: AnswerState<unknown>): Failure | null {
  return answer.state === "failed" ? answer.failure : null;
}

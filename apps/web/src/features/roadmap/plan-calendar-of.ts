import type { RoadmapReport } from "@smartpick/core";
import { roadmapCalendar } from "@smartpick/report";
import type { AnswerState, Failure } from "../../store/answer-desk.ts";
import type { AskingAs } from "../../store/asking.ts";
import { askingLetters } from "../../store/asking-letters.ts";
import type { answerOnce } from "../../store/use-answer.ts";

/**
 * The plan as the text of a calendar file, or the file that takes it back; a failure when a part of it cannot be had. `ask`
 * gives the answers that it is made of.
 */
export async function planCalendarOf(
  asking: AskingAs,
  { report, takeBack }: { readonly report: RoadmapReport; readonly takeBack: boolean },
  ask: typeof answerOnce,
): Promise<{ readonly file: string } | { readonly failure: Failure }> {
  const { season } = report;
  const { person, profile } = asking;
  // The plan may be of the season after the one that was asked for.
  const input = { profile: { ...profile, season }, options: { ...asking.options, season } };
  const lettersInput = askingLetters({ ...asking, ...input });
  const topic = `plan ${season}`;
  const [room, letters, sources] = await Promise.all([
    ask("season.room", input, { person, topic: `season.room ${topic}` }),
    ask("case.letters", lettersInput, { person, topic: `case.letters ${topic}` }),
    ask("facts.sources", { ids: [] }, { topic: "every source" }),
  ]);
  if (room.state !== "done" || letters.state !== "done" || sources.state !== "done")
    return { failure: [room, letters, sources].flatMap(failureOf)[0] ?? NOT_DONE };
  const { type } = profile.applicant;
  const file = await roadmapCalendar({
    report,
    room: room.value,
    isImg: type === "us-img" || type === "non-us-img",
    letters: letters.value,
    sources: new Map(Object.entries(sources.value)),
    revision: asking.roadmap?.revision ?? 0,
    takeBack,
  });
  return { file };
}

const NOT_DONE: Failure = { kind: "calculation", message: "the days of the season were not found" };

function failureOf(answer: AnswerState<unknown>): readonly Failure[] {
  return answer.state === "failed" ? [answer.failure] : [];
}

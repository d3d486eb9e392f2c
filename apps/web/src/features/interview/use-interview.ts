import type { WordedInterview } from "@smartpick/core";
import { wordedInterview } from "@smartpick/report";
import { personOf, useAsking } from "../../store/asking.ts";
import { useProfile } from "../../store/profile-store.ts";
import { type LiveAnswer, useAnswer } from "../../store/use-answer.ts";
import type { ScreenWords } from "../shared/profile-screen.tsx";

/** What the screens say before, and instead of, the questions. */
export const INTERVIEW_WORDS: ScreenWords = {
  screen: "Interview",
  will: "What you will be asked, and what of your own you can answer from, will stand here.",
  working: "Choosing the questions that fit you",
  meanwhile: "Your answers are held beside the bank of questions.",
  failed: "The questions could not be read",
};

/** What the applicant on screen will be asked, and a sheet about one program where one is named. */
export function useInterview(program: string | null = null): LiveAnswer<WordedInterview> {
  const asking = useAsking();
  const person = useProfile(personOf);
  // Its months and titles are read here alone: other answers leave the form out.
  const application = useProfile(({ profile, lastGood }) => (profile ?? lastGood)?.application);
  return useAnswer(
    "case.interview",
    asking && {
      profile: application === undefined ? asking.profile : { ...asking.profile, application },
      ...{ program, options: asking.options },
    },
    { person, topic: `interview ${program ?? ""}`, shape: wordedInterview },
  );
}

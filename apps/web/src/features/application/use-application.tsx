import type { ApplicationReport } from "@smartpick/core";
import type { ReactNode } from "react";
import { useAsking } from "../../store/asking.ts";
import { useProfile } from "../../store/profile-store.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";

const WORDS: ScreenWords = {
  screen: "Application form",
  will: "Ten experiences, your scholarly work and your preferences will stand here, with the limits of the form.",
  working: "Reading what the form takes",
  meanwhile: "The limits of your season are put beside your texts.",
  failed: "What the form takes could not be read",
};

/** A screen about the form, in each of its states. What is typed asks for this answer alone. */
export function FormScreen({ children }: { children: (report: ApplicationReport) => ReactNode }): ReactNode {
  const asking = useAsking();
  const application = useProfile(({ profile, lastGood }) => (profile ?? lastGood)?.application);
  const input = asking && {
    profile: { ...asking.profile, ...(application === undefined ? {} : { application }) },
    options: asking.options,
  };
  const answer = useAnswer("case.application", input, asking === null ? {} : { person: asking.person });
  return (
    <ProfileScreen words={WORDS} answer={answer}>
      {children}
    </ProfileScreen>
  );
}

import type { InformaticsReport } from "@smartpick/core";
import type { ReactNode } from "react";
import { useAsking } from "../../store/asking.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";

const WORDS: ScreenWords = {
  screen: "Informatics profile",
  will: "What you can prove in informatics, what is missing, and the best next steps will stand here.",
  working: "Reading your informatics profile",
  meanwhile: "Each skill is held against what speaks for it.",
  failed: "Your informatics profile could not be read",
};

/** The screen of the informatics profile, in each of its states. */
export function InformaticsScreen({
  children,
}: {
  children: (report: InformaticsReport) => ReactNode;
}): ReactNode {
  const asking = useAsking();
  const input = asking && { profile: asking.profile, options: asking.options };
  const answer = useAnswer("case.informatics", input, asking === null ? {} : { person: asking.person });
  return (
    <ProfileScreen words={WORDS} answer={answer}>
      {children}
    </ProfileScreen>
  );
}

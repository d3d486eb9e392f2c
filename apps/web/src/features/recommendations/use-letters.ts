import type { Letter, LettersReport } from "@smartpick/core";
import { useAsking } from "../../store/asking.ts";
import { askingLetters } from "../../store/asking-letters.ts";
import { type LiveAnswer, useAnswer } from "../../store/use-answer.ts";
import type { ScreenWords } from "../shared/profile-screen.tsx";

/** Her letters of recommendation as they stand today. */
export function useLetters(): LiveAnswer<LettersReport> {
  const asking = useAsking();
  return useAnswer("case.letters", asking && askingLetters(asking), {
    ...(asking && { person: asking.person }),
  });
}

/** What the screens of letters say before there is an answer. */
export const LETTER_WORDS: ScreenWords = {
  screen: "Letters",
  will: "Who can speak for what, and the next step of each letter, will stand here.",
  working: "Reading your letters",
  meanwhile: "Each letter is held against the days of your season.",
  failed: "Your letters could not be read",
};

/** The screen on which a letter is changed. */
export function editPath({ key }: Pick<Letter, "key">): string {
  return `/prepare/letters/edit-${key}`;
}

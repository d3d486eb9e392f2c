import { typedOf } from "../document/profile-document.ts";
import { onScreen } from "./answers/answers.ts";
import { keepTyped } from "./answers/writing.ts";
import { answers } from "./device.ts";
import { useAnswers } from "./use-answers.ts";

/** A fact of a program that an answer is typed for. */
export interface Asked {
  readonly program: string;
  readonly field: string;
}

/** Room for an e-mail. */
const MOST_LETTERS = 5000;

/** What is typed for a fact and not entered yet; "" where nothing is. */
export function typedAnswer({ program, field }: Asked): string {
  return typedOf(onScreen(answers).cells, `${program} ${field}`);
}

/** The same for a screen that shows it. */
export function useTypedAnswer(asked: Asked): string {
  return useAnswers(() => typedAnswer(asked));
}

/** Keeps what is typed for a fact, at every letter: a tab may be killed before it is entered. */
export function typeAnswer({ program, field }: Asked, text: string): void {
  keepTyped(answers, `${program} ${field}`, text.slice(0, MOST_LETTERS));
}

import type { AnswerState } from "../../store/answer-desk.ts";

/** How the last good answer looks: as it is, grey while a newer one is made, grey because there is none. */
export type Look = "renewing" | "greyed" | undefined;

const LOOKS: Readonly<Record<AnswerState<unknown>["state"], Look>> = {
  idle: "renewing",
  running: "renewing",
  refused: "greyed",
  failed: "greyed",
  done: undefined,
};

/** The look of the last good answer, by where the question stands. */
export function lookOf({ state }: Pick<AnswerState<unknown>, "state">): Look {
  return LOOKS[state];
}

/** What marks a part of a screen that shows the last good answer, for the eye and for screen readers. */
export interface PartMark {
  readonly className: string | undefined;
  readonly "data-state": "done" | "stale";
  readonly "aria-busy": true | undefined;
}

/** The mark of a part whose answer follows behind the screen, which is whole without it; it is busy only while its own answer is made. */
export function partMark(answer: Pick<AnswerState<unknown>, "state">, ...names: readonly string[]): PartMark {
  const look = lookOf(answer);
  const className = [...names, ...(look === undefined ? [] : [look, "behind"])].join(" ");
  return {
    className: className === "" ? undefined : className,
    "data-state": look === undefined ? "done" : "stale",
    "aria-busy": answer.state === "running" ? true : undefined,
  };
}

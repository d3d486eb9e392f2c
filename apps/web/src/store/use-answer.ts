import type { InputOf, Verb } from "@smartpick/engine";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type AnswerState, type AskEngine, createAnswerDesk, type Question } from "./answer-desk.ts";
import { answers } from "./device.ts";
import { hasAnswers } from "./draft.ts";
import type { AnswerOf } from "./engine.ts";
import { useProfile } from "./profile-store.ts";

/**
 * Sends a question to the engine of this page, or finds its answer on the device; never rejects. The one way to the engine.
 * Its code comes with the first question, which the first screen does not ask.
 */
const askEngine: AskEngine = async (question, signal, tell) => {
  try {
    const { ask } = await import("./ask-engine.ts");
    return await ask(question, signal, tell);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { state: "failed", failure: { kind: "facts", message } };
  }
};

const desk = createAnswerDesk(askEngine);
const retry = (): void => desk.retry();

// What failed for want of a connection is asked again as soon as there is one.
globalThis.addEventListener("online", retry);

// Nothing that was computed for answers since erased may come back to a screen.
useProfile.subscribe(({ started, draft, document }) => {
  if (started && !hasAnswers(draft)) desk.forget(document);
});
answers.state.subscribe(({ documents }, before) => {
  for (const id of before.documents.keys()) if (!documents.has(id)) desk.forget(id);
});

/** How a question is asked, beside its verb and input. */
export interface AskingHow<A, T> {
  /** Whose answer it is; left out for what is the same for everyone. */
  readonly person?: string;
  /** What the answer is about, where one verb serves several ends: its last good answer stays while a newer one is made. */
  readonly topic?: string;
  /** How long the inputs must rest before it is asked, in milliseconds. */
  readonly restMs?: number;
  /** Makes the answer what the screens show; called once an answer. */
  readonly shape?: (answer: A) => T;
}

/** An answer with what a reader may do about it. */
export type LiveAnswer<T> = AnswerState<T> & {
  /** Asks again for everything on screen that failed. */
  readonly retry: () => void;
  /** Stops it while it is under way. */
  readonly stop: () => void;
};

/**
 * The answer of the engine to a question, in whatever state it is: nothing asked (`input` is `null`), running, done,
 * refused or failed, each with the last good answer of its topic. What several screens ask alike is asked once.
 */
export function useAnswer<V extends Verb, T = AnswerOf<V>>(
  verb: V,
  input: InputOf<V> | null,
  how: AskingHow<AnswerOf<V>, T> = {},
): LiveAnswer<T> {
  const { person = "", topic = verb } = how;
  const key = input === null ? null : JSON.stringify([verb, person, topic, input]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that makes it another question
  const question = useMemo(() => (input === null ? null : questionOf(verb, input, how)), [key]);
  const watch = useCallback(
    (changed: () => void) => (question ? desk.watch(question, changed) : () => {}),
    [question],
  );
  const last = question ? null : (desk.lastOf(person, topic) as T | null);
  const idle = useMemo((): AnswerState<T> => ({ state: "idle", last }), [last]);
  const state = useSyncExternalStore(watch, () =>
    question ? (desk.stateOf(question) as AnswerState<T>) : idle,
  );
  const stop = useCallback(() => {
    if (question) desk.stop(question);
  }, [question]);
  return { ...state, retry, stop };
}

/** The same for something done once and not shown, such as a file: resolves when there is an answer or none can be had. */
export function answerOnce<V extends Verb, T = AnswerOf<V>>(
  verb: V,
  input: InputOf<V>,
  how: AskingHow<AnswerOf<V>, T> = {},
): Promise<AnswerState<T>> {
  return desk.settled(questionOf(verb, input, how)) as Promise<AnswerState<T>>;
}

function questionOf<V extends Verb, T>(
  verb: V,
  input: InputOf<V>,
  { person = "", topic = verb, restMs = 0, shape }: AskingHow<AnswerOf<V>, T>,
): Question {
  return {
    verb,
    input,
    person,
    topic,
    channel: `${verb} ${topic}`,
    restMs,
    shape: shape === undefined ? (answer) => answer : (answer) => shape(answer as AnswerOf<V>),
  };
}

import type { KeptAnswers } from "../storage/kept-answers.ts";
import type { AskEngine, Question, Reply } from "./answer-desk.ts";

/** How long the device may look for a kept answer before the engine is asked, in milliseconds. */
const LOOKING_MS = 400;
/** How long a screen must stand before its answer is kept: a moved slider asks for many. */
const RESTING_MS = 1_500;

/** Answers of the moment: what the engine remembers of the case before is part of them. */
const OF_THE_MOMENT: readonly string[] = ["plan.again"];

/** What keeping stands on. */
export interface Keeping {
  readonly kept: KeptAnswers;
  /** Tells two builds and their facts apart: an answer of another one is none. */
  readonly build: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly later: (ms: number, act: () => void) => void;
  /** Called once an answer was found, so that the engine is at hand for the next change. */
  readonly onFound: () => void;
  /** Changes whenever everything kept was erased. */
  readonly epoch: () => number;
}

/**
 * The same engine, but what it answered for a person is kept on the device: the same question of the same build, facts and
 * day is answered from there, before any worker is started. Refusals and failures are not kept.
 */
export function askKeeping(ask: AskEngine, keeping: Keeping): AskEngine {
  const { kept, build, clock, later, onFound, epoch } = keeping;
  /** The key last answered in each topic: only what is on screen in the end is kept. */
  const latest = new Map<string, string>();
  const keepLater = (question: Question, key: string, value: unknown, asked: number): void => {
    const topic = `${question.person}\n${question.topic}`;
    latest.set(topic, key);
    later(RESTING_MS, () => {
      if (latest.get(topic) === key && epoch() === asked) void kept.keep(key, value, clock());
    });
  };
  return async (question, signal, tell): Promise<Reply> => {
    if (question.person === "" || OF_THE_MOMENT.includes(question.verb)) return ask(question, signal, tell);
    // What was asked before an erasure is not kept after it, however late its answer comes.
    const asked = epoch();
    const key = [build, question.verb, JSON.stringify(question.input)].join("\n");
    const found = await within(LOOKING_MS, kept.find(key), later);
    if (signal.aborted) return { state: "superseded" };
    if (found !== undefined) {
      onFound();
      return { state: "done", value: found };
    }
    const reply = await ask(question, signal, tell);
    if (reply.state === "done") keepLater(question, key, reply.value, asked);
    return reply;
  };
}

/** A value, or `undefined` where it takes longer. */
function within(ms: number, value: Promise<unknown>, later: Keeping["later"]): Promise<unknown> {
  return Promise.race([value, new Promise((resolve) => later(ms, () => resolve(undefined)))]);
}

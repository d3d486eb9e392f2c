import type { Problem, Result } from "@smartpick/core";
import factsAddress from "@smartpick/data/facts-full.json.gz?url";
import type { Answer, EngineClient, FailureReason, InputOf, Progress, Verb } from "@smartpick/engine";
import { startBrowserEngine } from "@smartpick/engine/worker";
import { timesForgotten } from "../storage/forget-computed.ts";
import { keptAnswers } from "../storage/kept-answers.ts";
import type { AskEngine, Failure, Question, Reply } from "./answer-desk.ts";
import { askKeeping } from "./ask-keeping.ts";
import { answers } from "./device.ts";
import { useEngine } from "./engine.ts";

const FACTS_PROGRESS = ["fetching-facts", "reading-facts"];

let client: EngineClient | null = null;

/** Sends a question to the worker of this page, which is started at the first one; never rejects. */
async function askWorker(
  { verb, input, channel }: Question,
  signal: AbortSignal,
  tell: (part: unknown) => void,
): Promise<Reply> {
  const asked = started();
  signal.addEventListener("abort", () => asked.cancel(channel));
  const onProgress = (progress: Progress): void => {
    if (FACTS_PROGRESS.includes(progress.what)) useEngine.setState({ progress });
    if (progress.part !== undefined) tell(progress.part);
  };
  const whole = await wholeInput(verb, input);
  if (signal.aborted) return { state: "superseded" };
  const answer = asked.ask(verb as Verb, whole as InputOf<Verb>, { channel, onProgress });
  if (useEngine.getState().summary === null) void summarise(asked);
  return replyOf(await answer);
}

/** The input with the text of the earlier facts that it names: questions are told apart by their names alone. */
async function wholeInput(verb: string, input: unknown): Promise<unknown> {
  if (!verb.startsWith("changes.")) return input;
  const named = input as InputOf<"changes.list">;
  const { withText } = await import("./seen-facts.ts");
  return { ...named, earlier: await withText(named.earlier) };
}

/** The worker of this page, with the summary of its facts on the way. */
function started(): EngineClient {
  client ??= startBrowserEngine(factsAddress);
  return client;
}

/** How long after an answer from the device the engine is made ready for the next change, in milliseconds. */
const READY_AFTER_MS = 1_000;

/** Has the facts read behind a screen that was answered from the device. */
function makeReady(): void {
  if (client !== null) return;
  setTimeout(() => {
    if (client === null) void summarise(started());
  }, READY_AFTER_MS);
}

/**
 * The engine of this page, with the answers that the device has kept. The name of this file says what code and facts the
 * build has: it is made from the names of the worker and of the facts, which are made from what they hold.
 */
export const ask: AskEngine = import.meta.env.PROD
  ? askKeeping(askWorker, {
      kept: keptAnswers(),
      build: import.meta.url,
      clock: () => Date.now(),
      later: (ms, act) => void setTimeout(act, ms),
      onFound: makeReady,
      epoch: () => Math.max(0, ...answers.erased.values()) + timesForgotten(),
    })
  : askWorker;

/** Asks once what the facts hold; the reading of the facts itself is shown by whoever waits for it. */
async function summarise(asked: EngineClient): Promise<void> {
  const answer = await asked.ask("facts.summary", {}, { channel: "summary" });
  if (answer.state === "done") useEngine.setState({ summary: answer.value });
}

const KINDS: Readonly<Record<FailureReason, Failure["kind"]>> = {
  "facts-unreadable": "facts",
  "worker-ended": "calculation",
  "worker-silent": "silence",
  error: "calculation",
  "unknown-verb": "calculation",
  closed: "calculation",
};

function replyOf(answer: Answer<unknown>): Reply {
  if (answer.state === "superseded" || answer.state === "cancelled") return { state: "superseded" };
  if (answer.state === "failed") {
    return { state: "failed", failure: { kind: KINDS[answer.reason], message: answer.detail } };
  }
  const { value } = answer;
  if (!isResult(value)) return { state: "done", value };
  return value.ok ? { state: "done", value: value.value } : { state: "refused", problems: value.problems };
}

function isResult(value: unknown): value is Result<unknown, Problem> {
  return typeof value === "object" && value !== null && "ok" in value && typeof value.ok === "boolean";
}

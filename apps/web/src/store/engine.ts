import type { Problem, Result } from "@smartpick/core";
import factsAddress from "@smartpick/data/facts-full.json.gz?url";
import type {
  Answer,
  EngineClient,
  FactsSummary,
  FailureReason,
  InputOf,
  OutputOf,
  Progress,
  Verb,
} from "@smartpick/engine";
import { startBrowserEngine } from "@smartpick/engine/worker";
import { create } from "zustand";
import type { Failure, Question, Reply } from "./answer-desk.ts";

/** The answer of a verb; a refusal is a state of its own. */
export type AnswerOf<V extends Verb> = OutputOf<V> extends Result<infer T, Problem> ? T : OutputOf<V>;

/** What is known of the facts, for the footer and the page of sources. */
export const useEngine = create<{
  readonly progress: Progress | null;
  readonly summary: FactsSummary | null;
}>(() => ({ progress: null, summary: null }));

const FACTS_PROGRESS = ["fetching-facts", "reading-facts"];

let client: EngineClient | null = null;

/** Sends a question to the worker of this page, which is started at the first one; never rejects. The one way to the engine. */
export async function askEngine(
  { verb, input, channel }: Question,
  signal: AbortSignal,
  tell: (part: unknown) => void,
): Promise<Reply> {
  client ??= startBrowserEngine(factsAddress);
  const asked = client;
  signal.addEventListener("abort", () => asked.cancel(channel));
  const onProgress = (progress: Progress): void => {
    if (FACTS_PROGRESS.includes(progress.what)) useEngine.setState({ progress });
    if (progress.part !== undefined) tell(progress.part);
  };
  const answer = asked.ask(verb as Verb, input as InputOf<Verb>, { channel, onProgress });
  if (useEngine.getState().summary === null) void summarise(asked);
  return replyOf(await answer);
}

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

import type {
  ChancesReport,
  FactsReport,
  PlanOptions,
  PlanReport,
  Problem,
  Profile,
  Result,
  SpecialtiesReport,
} from "@smartpick/core";
import factsAddress from "@smartpick/data/facts-full.json.gz?url";
import type {
  Answer,
  EngineClient,
  FactsSummary,
  LoadProgress,
  OpenSources,
  ProfileStanding,
  ProgramHit,
} from "@smartpick/engine";
import { startBrowserEngine } from "@smartpick/engine/worker";
import { create } from "zustand";
import { type Question, type Reply, STOPPED } from "./answer-desk.ts";

interface Asked {
  readonly profile: Profile;
  readonly options: PlanOptions;
}

/** What the screens may ask, by name. `list` and `secondLook` are both a plan: the second says all and takes longer. */
export interface Verbs {
  readonly list: { readonly input: Asked; readonly answer: PlanReport };
  readonly secondLook: { readonly input: Asked; readonly answer: PlanReport };
  readonly chances: {
    readonly input: Asked & { readonly program: string };
    readonly answer: ChancesReport;
  };
  readonly specialties: { readonly input: Asked; readonly answer: SpecialtiesReport };
  readonly standing: { readonly input: Asked; readonly answer: ProfileStanding };
  readonly ledger: { readonly input: { readonly query: string }; readonly answer: FactsReport };
  readonly find: {
    readonly input: { readonly query: string; readonly limit: number };
    readonly answer: readonly ProgramHit[];
  };
  /** Sources by id; every source when no id is named. */
  readonly sources: { readonly input: { readonly ids: readonly string[] }; readonly answer: OpenSources };
}

export type Verb = keyof Verbs;

/** What is known of the facts, for the footer and the page of sources. */
export const useEngine = create<{
  readonly progress: LoadProgress | null;
  readonly summary: FactsSummary | null;
}>(() => ({ progress: null, summary: null }));

type Call<V extends Verb> = (
  client: EngineClient,
  input: Verbs[V]["input"],
  channel: string,
) => Promise<Answer<Verbs[V]["answer"] | Result<Verbs[V]["answer"], Problem>>>;

const CALLS: { readonly [V in Verb]: Call<V> } = {
  list: (client, { profile, options }, channel) => client.plan(profile, options, channel),
  secondLook: (client, { profile, options }, channel) => client.plan(profile, options, channel),
  chances: (client, { profile, program, options }, channel) =>
    client.chances(profile, program, options, channel),
  specialties: (client, { profile, options }) => client.specialties(profile, options),
  standing: (client, { profile, options }) => client.standing(profile, options.today),
  ledger: (client, { query }) => client.ledger(query),
  find: (client, { query, limit }) => client.find(query, limit),
  sources: (client, { ids }, channel) => client.sources(ids, channel),
};

/** Sends a question to the worker that answers its verb; never rejects. The one way from this app to the engine. */
export function askEngine(question: Question, signal: AbortSignal): Promise<Reply> {
  return (question.verb === "secondLook" ? behind : front).ask(question, signal);
}

const SILENT_AFTER_MS = 30_000;
/** The second look may take minutes on an old phone, and says nothing on the way. */
const SILENT_BEHIND_AFTER_MS = 240_000;

/**
 * A worker that is started when it is first needed, and again after a failure. Where it gives no sign of life for
 * `silentAfterMs` while something is asked, it counts as dead.
 */
class KeptWorker {
  private client: EngineClient | null = null;
  private readonly pending = new Set<(reply: Reply) => void>();
  private watch: ReturnType<typeof setTimeout> | undefined;
  private readonly silentAfterMs: number;
  /** Whether a question that nobody waits for is worth a new worker. */
  private readonly stopsWhenLeft: boolean;

  constructor(silentAfterMs: number, stopsWhenLeft: boolean) {
    this.silentAfterMs = silentAfterMs;
    this.stopsWhenLeft = stopsWhenLeft;
  }

  ask(question: Question, signal: AbortSignal): Promise<Reply> {
    return new Promise((resolve) => {
      const client = this.open();
      const answer = (reply: Reply): void => {
        this.pending.delete(answer);
        this.lives();
        resolve(reply);
      };
      this.pending.add(answer);
      this.watch ??= this.watchFor();
      signal.addEventListener("abort", () => {
        if (!this.pending.delete(answer)) return;
        if (this.pending.size === 0) this.lives();
        const ends = this.stopsWhenLeft || signal.reason === STOPPED;
        if (ends && this.client === client) client.cancel();
        resolve({ state: "superseded" });
      });
      void this.call(client, question).then((reply) => {
        if (this.pending.has(answer)) answer(reply);
      });
    });
  }

  private async call(client: EngineClient, { verb, input, channel }: Question): Promise<Reply> {
    try {
      const facts = await client.load((progress) => {
        this.lives();
        useEngine.setState({ progress });
      });
      if (!facts.ok) return this.withoutFacts(client, facts.problems[0]?.found ?? "unreadable");
      useEngine.setState({ summary: facts.value });
    } catch (error) {
      return this.withoutFacts(client, messageOf(error));
    }
    try {
      // Each verb has an input of its own, and the table of calls holds them together.
      const call = CALLS[verb as Verb] as Call<Verb>;
      return replyOf(await call(client, input as Verbs[Verb]["input"], channel));
    } catch (error) {
      return { state: "failed", failure: { kind: "calculation", message: messageOf(error) } };
    }
  }

  private open(): EngineClient {
    this.client ??= startBrowserEngine(factsAddress);
    return this.client;
  }

  /** A client keeps the facts it failed to read: the next question starts another. */
  private withoutFacts(client: EngineClient, message: string): Reply {
    if (this.client === client) {
      this.client = null;
      client.close();
    }
    return { state: "failed", failure: { kind: "facts", message } };
  }

  /** A sign of life; asking is none. */
  private lives(): void {
    clearTimeout(this.watch);
    this.watch = this.pending.size > 0 ? this.watchFor() : undefined;
  }

  private watchFor(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.isSilent(), this.silentAfterMs);
  }

  private isSilent(): void {
    const message = `no sign of life for ${Math.round(this.silentAfterMs / 1000)} seconds`;
    const { client } = this;
    this.client = null;
    this.watch = undefined;
    const left = [...this.pending];
    this.pending.clear();
    for (const answer of left) answer({ state: "failed", failure: { kind: "silence", message } });
    client?.close();
  }
}

const front = new KeptWorker(SILENT_AFTER_MS, false);
/** A second worker for what takes longer and must not hold up the first. */
const behind = new KeptWorker(SILENT_BEHIND_AFTER_MS, true);

function replyOf<T>(answer: Answer<T | Result<T, Problem>>): Reply {
  if (answer.state === "superseded") return answer;
  if (answer.state === "failed") {
    return { state: "failed", failure: { kind: "calculation", message: answer.message } };
  }
  const { value } = answer;
  if (!isResult(value)) return { state: "done", value };
  return value.ok ? { state: "done", value: value.value } : { state: "refused", problems: value.problems };
}

function isResult(value: unknown): value is Result<unknown, Problem> {
  return typeof value === "object" && value !== null && "ok" in value && typeof value.ok === "boolean";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

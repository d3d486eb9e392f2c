import type { Problem } from "@smartpick/core";

/** What was asked: a verb of the engine with its input. */
export interface Question {
  readonly verb: string;
  readonly input: unknown;
  /** Whose answer it is: a profile and its lot of answers, or "" for what is the same for everyone. */
  readonly person: string;
  /** What the answer is about. The last good answer of a topic stays on screen while a newer one is made. */
  readonly topic: string;
  /** Questions of one channel follow each other; a newer one takes the place of an older that nobody looks at any more. */
  readonly channel: string;
  /** How long it waits before it is asked, in milliseconds: a moved slider changes it many times. */
  readonly restMs: number;
  /** Makes the answer what the screens show; called once an answer. */
  readonly shape: (answer: unknown) => unknown;
}

/** Why there is no answer. `silence`: the engine did not answer in time; `stopped`: the reader stopped it. */
export interface Failure {
  readonly kind: "facts" | "calculation" | "silence" | "stopped";
  /** The technical text, for "Details". */
  readonly message: string;
}

/** What the engine says to a question. `superseded`: something else took its place there, and it may be asked again. */
export type Reply =
  | { readonly state: "done"; readonly value: unknown }
  | { readonly state: "refused"; readonly problems: readonly Problem[] }
  | { readonly state: "failed"; readonly failure: Failure }
  | { readonly state: "superseded" };

/**
 * Where a question stands. `last` is the last good answer of its topic and person, of these inputs or older ones; `part`
 * what the engine has told of the answer on its way.
 */
export type AnswerState<T> =
  | { readonly state: "idle"; readonly last: T | null }
  | {
      readonly state: "running";
      readonly last: T | null;
      readonly since: number | null;
      readonly part?: unknown;
    }
  | { readonly state: "done"; readonly value: T; readonly last: T }
  | { readonly state: "refused"; readonly problems: readonly Problem[]; readonly last: T | null }
  | { readonly state: "failed"; readonly failure: Failure; readonly last: T | null };

/** The one place where answers are asked for and kept: what two screens ask alike is asked once. */
export interface AnswerDesk {
  /** Asks unless it is asked or answered, and calls `changed` at each change; returns how to look away. */
  watch(question: Question, changed: () => void): () => void;
  /** Where the question stands now; the same object until that changes. */
  stateOf(question: Question): AnswerState<unknown>;
  /** The last good answer of a topic. */
  lastOf(person: string, topic: string): unknown;
  /** Asks once, for something done and not shown; resolves when it is settled. */
  settled(question: Question): Promise<AnswerState<unknown>>;
  /** Asks again for everything on screen that failed. */
  retry(): void;
  /** Stops a question under way; what was last shown stays. */
  stop(question: Question): void;
  /** Lets go of everything that was kept for a document, whichever of its lots it was about. */
  forget(document: string): void;
}

/** The reason of a signal when the reader herself stopped a question, and what works at it is to end. */
export const STOPPED = "stopped";

/**
 * Sends a question to the engine; `signal` says that nobody waits for it any more, `tell` hears what is known of the answer
 * on its way. Must not reject.
 */
export type AskEngine = (
  question: Question,
  signal: AbortSignal,
  tell: (part: unknown) => void,
) => Promise<Reply>;

interface Entry {
  readonly key: string;
  readonly question: Question;
  readonly watchers: Set<() => void>;
  state: AnswerState<unknown>;
  sent: AbortController | null;
  resting: ReturnType<typeof setTimeout> | null;
  /** How often something else took its place in the engine. */
  lost: number;
}

/** Answers kept that nobody looks at, so that a screen seen before stands at once. */
const KEPT = 24;
const KEPT_LASTS = 100;
const MOST_LOST = 5;

/** A fresh desk over an engine. `now` is a clock in milliseconds. */
export function createAnswerDesk(ask: AskEngine, now: () => number = () => performance.now()): AnswerDesk {
  return new Desk(ask, now);
}

class Desk implements AnswerDesk {
  private readonly ask: AskEngine;
  private readonly now: () => number;
  private readonly entries = new Map<string, Entry>();
  private readonly lasts = new Map<string, unknown>();
  /** The question of each channel that the engine works at, and those that wait for it. */
  private readonly running = new Map<string, Entry>();
  private readonly waiting = new Map<string, Entry[]>();
  /** What is said of questions that nobody has asked yet. */
  private readonly unasked = new Map<string, AnswerState<unknown>>();

  constructor(ask: AskEngine, now: () => number) {
    this.ask = ask;
    this.now = now;
  }

  watch(question: Question, changed: () => void): () => void {
    const entry = this.entryOf(question);
    const isNew = entry.watchers.size === 0 && entry.state.state === "idle";
    entry.watchers.add(changed);
    if (isNew) this.begin(entry);
    return () => this.leave(entry, changed);
  }

  stateOf(question: Question): AnswerState<unknown> {
    const key = keyOf(question);
    const entry = this.entries.get(key);
    if (entry && !isForgotten(entry)) return entry.state;
    const last = this.lastOf(question.person, question.topic);
    const said = this.unasked.get(key);
    if (said !== undefined && said.last === last) return said;
    if (this.unasked.size > KEPT) this.unasked.clear();
    const state: AnswerState<unknown> = { state: "running", last, since: null };
    this.unasked.set(key, state);
    return state;
  }

  lastOf(person: string, topic: string): unknown {
    return this.lasts.get(topicKey(person, topic)) ?? null;
  }

  settled(question: Question): Promise<AnswerState<unknown>> {
    return new Promise((resolve) => {
      let leave: (() => void) | null = null;
      const look = (): void => {
        const state = this.stateOf(question);
        if (state.state === "running") return;
        leave?.();
        resolve(state);
      };
      leave = this.watch(question, look);
      look();
    });
  }

  retry(): void {
    for (const entry of [...this.entries.values()]) {
      if (entry.state.state === "failed" && entry.watchers.size > 0) this.begin(entry);
    }
  }

  stop(question: Question): void {
    const entry = this.entries.get(keyOf(question));
    if (entry?.state.state !== "running") return;
    this.takeBack(entry, STOPPED);
    const failure: Failure = { kind: "stopped", message: "stopped by the reader" };
    this.change(entry, { state: "failed", failure, last: this.lastFor(entry) });
    this.next(entry.question.channel);
  }

  forget(document: string): void {
    const isOf = (text: string): boolean => text === document || text.startsWith(`${document} `);
    for (const key of [...this.lasts.keys()])
      if (isOf(key.slice(0, key.indexOf("\n")))) this.lasts.delete(key);
    for (const entry of [...this.entries.values()]) {
      if (isOf(entry.question.person) && entry.watchers.size === 0) this.drop(entry);
    }
    this.unasked.clear();
  }

  private entryOf(question: Question): Entry {
    const key = keyOf(question);
    const known = this.entries.get(key);
    this.entries.delete(key);
    const entry: Entry =
      known && !isForgotten(known)
        ? known
        : {
            key,
            question,
            watchers: new Set(),
            state: { state: "idle", last: null },
            sent: null,
            resting: null,
            lost: 0,
          };
    // The newest stands last, so that the oldest is let go first.
    this.entries.set(key, entry);
    return entry;
  }

  private leave(entry: Entry, changed: () => void): void {
    entry.watchers.delete(changed);
    if (entry.watchers.size > 0 || this.entries.get(entry.key) !== entry) return;
    const { channel } = entry.question;
    if (entry.state.state !== "running") this.tidy();
    // What was sent may end and be kept, unless another waits for its channel.
    else if (entry.sent === null || this.lineOf(channel).length > 0) {
      this.drop(entry);
      this.next(channel);
    }
  }

  private begin(entry: Entry): void {
    this.change(entry, { state: "running", last: this.lastFor(entry), since: this.now() });
    const { restMs } = entry.question;
    if (restMs === 0) this.send(entry);
    else {
      entry.resting = setTimeout(() => {
        entry.resting = null;
        this.send(entry);
      }, restMs);
    }
  }

  private send(entry: Entry): void {
    const { channel } = entry.question;
    const before = this.running.get(channel);
    if (before && before !== entry) {
      if (before.watchers.size > 0) {
        this.waiting.set(channel, [...this.lineOf(channel), entry]);
        return;
      }
      this.drop(before);
    }
    this.running.set(channel, entry);
    const sent = new AbortController();
    entry.sent = sent;
    const tell = (part: unknown): void => {
      if (entry.sent === sent && entry.state.state === "running")
        this.change(entry, { ...entry.state, part });
    };
    void this.ask(entry.question, sent.signal, tell).then((reply) => {
      if (entry.sent === sent) this.settle(entry, reply);
    });
  }

  private settle(entry: Entry, reply: Reply): void {
    entry.sent = null;
    this.running.delete(entry.question.channel);
    if (reply.state !== "superseded") {
      entry.lost = 0;
      this.change(entry, this.told(entry, reply));
    } else if (entry.watchers.size === 0) {
      this.entries.delete(entry.key);
    } else if (++entry.lost <= MOST_LOST) {
      this.send(entry);
    } else {
      const failure: Failure = { kind: "calculation", message: "superseded again and again" };
      this.change(entry, { state: "failed", failure, last: this.lastFor(entry) });
    }
    this.next(entry.question.channel);
    this.tidy();
  }

  /** The state that a reply puts a question into; a good answer becomes the last of its topic. */
  private told(entry: Entry, reply: Exclude<Reply, { state: "superseded" }>): AnswerState<unknown> {
    const last = this.lastFor(entry);
    if (reply.state === "refused") return { ...reply, last };
    if (reply.state === "failed") return { ...reply, last };
    try {
      const value = entry.question.shape(reply.value);
      const key = topicKey(entry.question.person, entry.question.topic);
      this.lasts.delete(key);
      this.lasts.set(key, value);
      return { state: "done", value, last: value };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { state: "failed", failure: { kind: "calculation", message }, last };
    }
  }

  private change(entry: Entry, state: AnswerState<unknown>): void {
    entry.state = state;
    for (const changed of [...entry.watchers]) changed();
  }

  private next(channel: string): void {
    if (this.running.has(channel)) return;
    const [first, ...rest] = this.lineOf(channel);
    this.waiting.set(channel, rest);
    if (first) this.send(first);
  }

  private lineOf(channel: string): Entry[] {
    return (this.waiting.get(channel) ?? []).filter(({ watchers }) => watchers.size > 0);
  }

  private lastFor({ question }: Entry): unknown {
    return this.lastOf(question.person, question.topic);
  }

  private drop(entry: Entry): void {
    this.entries.delete(entry.key);
    this.takeBack(entry);
  }

  /** Takes a question back from the engine, or out of its rest. */
  private takeBack(entry: Entry, reason?: string): void {
    if (entry.resting !== null) clearTimeout(entry.resting);
    const { sent } = entry;
    entry.resting = null;
    entry.sent = null;
    if (this.running.get(entry.question.channel) === entry) this.running.delete(entry.question.channel);
    sent?.abort(reason);
  }

  private tidy(): void {
    const idle = [...this.entries.values()].filter(
      ({ watchers, state }) => watchers.size === 0 && state.state !== "running",
    );
    for (const entry of idle.slice(0, Math.max(0, idle.length - KEPT))) this.entries.delete(entry.key);
    for (const key of [...this.lasts.keys()].slice(0, Math.max(0, this.lasts.size - KEPT_LASTS))) {
      this.lasts.delete(key);
    }
  }
}

/** What failed while nobody looks is asked anew when somebody looks again. */
function isForgotten({ state, watchers }: Entry): boolean {
  return state.state === "failed" && watchers.size === 0;
}

function keyOf({ person, topic, verb, input }: Question): string {
  return JSON.stringify([person, topic, verb, input]);
}

function topicKey(person: string, topic: string): string {
  return `${person}\n${topic}`;
}

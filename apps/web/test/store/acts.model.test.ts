import fc from "fast-check";
import { expect, test } from "vitest";
import type { Command } from "../../src/document/command.ts";
import { leavesOf } from "../../src/document/leaves.ts";
import { answersOf, nameOf, trashedOf } from "../../src/document/profile-document.ts";
import { onScreen } from "../../src/store/answers/answers.ts";
import { liveDocuments, show } from "../../src/store/answers/choosing.ts";
import { eraseAll } from "../../src/store/answers/erasing.ts";
import { hideExample, showExample } from "../../src/store/answers/examples-shown.ts";
import { keepGood, lastGood } from "../../src/store/answers/last-good.ts";
import {
  beginProfile,
  duplicateProfile,
  replaceAnswers,
  restoreProfile,
  trashProfile,
} from "../../src/store/answers/profiles.ts";
import { saveNow } from "../../src/store/answers/saving.ts";
import { change, undo } from "../../src/store/answers/writing.ts";
import { type Draft, EMPTY_DRAFT, listAt, valueAt, withValue } from "../../src/store/draft.ts";
import { Machine, type Tab } from "./machine.ts";

const PATHS = ["exams.step2ck", "visa", "applicant.graduation_year", "budget.usd"] as const;
const tab = fc.integer({ min: 0, max: 1 });
const path = fc.constantFrom(...PATHS);
const act = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("type" as const), tab, path }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("typeWhileSaving" as const), tab, path, turns: fc.nat(6) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("clear" as const), tab, path }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("pin" as const), tab, program: fc.constantFrom("a", "b", "c") }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("undo" as const), tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("hear" as const), tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("rest" as const), tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("reload" as const), tab }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("kill" as const),
      tab,
      moment: fc.constantFrom("now", "before", "after"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("switch" as const), tab, to: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("begin" as const), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("duplicate" as const), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete" as const), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("restore" as const), tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("import" as const), tab, path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("example" as const), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("erase" as const), tab }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** Every document that a tab knows as text by path, whether in the trash or not. */
function view({ answers }: Tab): Map<string, Map<string, string>> {
  const documents = new Map(
    [...answers.state.getState().documents].map(([id, { cells }]) => [id, textsOf(answersOf(cells))]),
  );
  const shown = onScreen(answers);
  return documents.set(shown.id, textsOf(answersOf(shown.cells)));
}

function textsOf({ schema: _, ...answers }: Readonly<Record<string, unknown>>): Map<string, string> {
  return new Map([...leavesOf(answers)].map(([key, { value }]) => [key, JSON.stringify(value)]));
}

/** What was last done at each path of each own document, by whoever did it, as the person saw it. */
class Diary {
  readonly written = new Map<string, Map<string, string | undefined>>();
  /** Every value told before the last erasure. */
  readonly erased = new Set<string>();

  note(before: Map<string, Map<string, string>>, after: Map<string, Map<string, string>>): string[] {
    const changed = new Set<string>();
    for (const id of new Set([...before.keys(), ...after.keys()])) {
      const old = before.get(id) ?? new Map();
      const now = after.get(id) ?? new Map();
      for (const key of new Set([...old.keys(), ...now.keys()])) {
        if (old.get(key) === now.get(key)) continue;
        changed.add(id);
        if (id.startsWith("example:")) continue;
        if (!this.written.has(id)) this.written.set(id, new Map());
        this.written.get(id)?.set(key, now.get(key));
      }
    }
    return [...changed];
  }

  erase(told: Iterable<string>): void {
    for (const value of told) this.erased.add(value);
    this.written.clear();
  }
}

/** The world of one run: a machine with two tabs, and the diary of what was done. */
class World {
  readonly machine: Machine;
  readonly diary = new Diary();
  readonly told: string[] = [];
  readonly tabs: Tab[] = [];
  readonly last = new Map<number, Command | null>();
  private values = 1000;

  constructor(hasChannel: boolean) {
    this.machine = new Machine(hasChannel);
  }

  async begin(): Promise<void> {
    this.tabs.push(await this.machine.open(), await this.machine.open());
  }

  value(): number {
    this.values += 1;
    this.told.push(String(this.values));
    return this.values;
  }

  async run(one: Act): Promise<void> {
    this.machine.now += 10;
    const before = this.tabs[one.tab] as Tab;
    // A person who acts on the whole of a profile has looked at it; typing alone may cross another tab's.
    if (!["type", "typeWhileSaving", "clear", "pin", "kill", "reload"].includes(one.kind))
      await before.lookAround();
    await this.perform(one, before);
  }

  /** Does something at once, and looks at what it changed. */
  private at(one: Act, tab: Tab, act: () => void): void {
    const old = view(tab);
    const target = onScreen(tab.answers).id;
    act();
    this.judge(tab);
    this.isolated(one, target, this.diary.note(old, view(tab)), tab);
  }

  /** As the app does after each change: answers are good here while their score is even. */
  private judge({ answers }: Tab): void {
    const draft = answersOf(onScreen(answers).cells);
    const score = Number(valueAt(draft, "exams.step2ck") ?? 0);
    if (score % 2 === 0) keepGood(answers, draft);
    const good = lastGood(answers);
    if (good !== null) expect(Number(valueAt(good, "exams.step2ck") ?? 0) % 2).toBe(0);
  }

  /** No act changes another profile than its own; opening a file and new profiles also make a new one. */
  private isolated(one: Act, target: string, changed: readonly string[], now: Tab): void {
    const known = [...now.answers.state.getState().documents.values()];
    const made = new Set(
      known.filter(({ revision, savedAt }) => revision === 0 && savedAt === null).map(({ id }) => id),
    );
    const undone = one.kind === "undo" ? this.last.get(one.tab)?.document : undefined;
    for (const id of changed) {
      const allowed =
        one.kind === "undo"
          ? id === undone
          : id === target ||
            (["import", "begin", "duplicate"].includes(one.kind) &&
              (made.has(id) || id === now.answers.state.getState().shown));
      expect(allowed, `${one.kind} changed ${id}`).toBe(true);
    }
  }

  private async perform(one: Act, tab: Tab): Promise<void> {
    const { answers, texts } = tab;
    const screen = () => answersOf(onScreen(answers).cells);
    const changing = (next: () => Draft): void =>
      this.at(one, tab, () => this.last.set(one.tab, change(answers, next())));
    switch (one.kind) {
      case "type":
        changing(() => withValue(screen(), one.path, this.value()));
        return;
      case "typeWhileSaving":
        void saveNow(answers);
        await turns(one.turns);
        changing(() => withValue(screen(), one.path, this.value()));
        await turns(one.turns);
        return;
      case "clear":
        changing(() => withValue(screen(), one.path, undefined));
        return;
      case "pin": {
        const must = listAt(screen(), "pins.must");
        const next = must.includes(one.program)
          ? must.filter((id) => id !== one.program)
          : [...must, one.program];
        changing(() => withValue(screen(), "pins.must", next.length > 0 ? next : undefined));
        return;
      }
      case "undo": {
        const command = this.last.get(one.tab);
        if (command) this.at(one, tab, () => void undo(answers, command));
        return;
      }
      case "hear":
        return;
      case "rest":
        await (this.tabs[one.tab] as Tab).rest();
        return;
      case "reload":
      case "kill":
        await this.killTab(one, texts);
        return;
      case "switch": {
        const live = liveDocuments(answers);
        const to = live[one.to % Math.max(1, live.length)];
        if (to) show(answers, to.id);
        return;
      }
      case "begin":
        this.at(one, tab, () => void beginProfile(answers, "Second", { ...EMPTY_DRAFT, visa: this.value() }));
        return;
      case "duplicate":
        this.at(one, tab, () => void duplicateProfile(answers, answers.state.getState().shown));
        return;
      case "delete":
        trashProfile(answers, answers.state.getState().shown);
        return;
      case "restore": {
        const trashed = [...answers.state.getState().documents.values()].find((each) => trashedOf(each));
        if (trashed) restoreProfile(answers, trashed.id);
        return;
      }
      case "import": {
        const draft = withValue(EMPTY_DRAFT, one.path, this.value());
        this.at(one, tab, () => void this.last.set(one.tab, replaceAnswers(answers, draft, "replaced")));
        return;
      }
      case "example":
        if (answers.state.getState().example) hideExample(answers);
        else showExample(answers, { id: "one", title: "One" }, withValue(EMPTY_DRAFT, "exams.step2ck", 262));
        return;
      case "erase":
        await Promise.race([eraseAll(answers), (this.tabs[one.tab] as Tab).rest()]);
        await (this.tabs[one.tab] as Tab).rest();
        this.diary.erase(this.told);
        return;
    }
  }

  private async killTab(one: Act, texts: Tab["texts"]): Promise<void> {
    const old = this.tabs[one.tab] as Tab;
    if (one.kind === "reload") void saveNow(old.answers);
    else if (one.kind === "kill" && one.moment !== "now") {
      old.diesAtSave = one.moment as "before" | "after";
      void saveNow(old.answers);
      for (let turn = 0; turn < 40 && !old.dead; turn += 1) await turns(1);
    }
    old.kill();
    this.last.delete(one.tab);
    this.tabs[one.tab] = await this.machine.open(texts);
  }

  /** After everything has come to rest, both tabs and the device say what was last done everywhere. */
  async end(): Promise<void> {
    await this.machine.settle();
    const fresh = await this.machine.open();
    await this.machine.settle();
    for (const each of [...this.tabs, fresh]) {
      const seen = view(each);
      for (const [id, paths] of this.diary.written) {
        for (const [key, text] of paths) {
          expect(seen.get(id)?.get(key), `${id} ${key}`).toBe(text);
        }
      }
      const everything = JSON.stringify([...each.answers.state.getState().documents]);
      for (const value of this.diary.erased) expect(everything).not.toContain(value);
    }
    const shared = (each: Tab) =>
      [...each.answers.state.getState().documents.values()]
        .map((document) => [document.id, nameOf(document), document.cells] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
    expect(shared(this.tabs[0] as Tab)).toEqual(shared(this.tabs[1] as Tab));
    expect(shared(this.tabs[0] as Tab)).toEqual(shared(fresh));
    const kept = [...this.machine.texts.held.values()].join();
    for (const value of this.diary.erased) expect(kept).not.toContain(value);
    for (const each of [...this.machine.tabs]) each.kill();
  }
}

/** Lets the event loop turn this often. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((next) => setImmediate(next));
}

/** Once kept an erased answer: the other tab went on before it heard of the erasure. */
const ERASED_ELSEWHERE: Act[] = [
  { kind: "typeWhileSaving", tab: 1, path: "budget.usd", turns: 0 },
  { kind: "type", tab: 1, path: "exams.step2ck" },
  { kind: "erase", tab: 0 },
  { kind: "clear", tab: 1, path: "exams.step2ck" },
];

test("over any acts of two tabs on several profiles nothing typed is lost, mixed up, or comes back once erased", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 1, maxLength: 24 }),
      fc.boolean(),
      async (acts, hasChannel) => {
        const world = new World(hasChannel);
        await world.begin();
        for (const one of acts) await world.run(one);
        await world.end();
      },
    ),
    { numRuns: 60, examples: [[ERASED_ELSEWHERE, false]] },
  );
});

test("an undo says whether there was anything left to take back", async () => {
  const machine = new Machine();
  const one = await machine.open();
  const two = await machine.open();
  const typed = change(one.answers, withValue(EMPTY_DRAFT, "visa", "j1")) as Command;
  await two.lookAround();
  change(two.answers, withValue(EMPTY_DRAFT, "visa", "h1b"));
  expect(undo(two.answers, typed)).toBe("gone");
  await one.lookAround();
  expect(undo(one.answers, typed)).toBe("gone");
  expect(valueAt(answersOf(onScreen(one.answers).cells), "visa")).toBe("h1b");
});

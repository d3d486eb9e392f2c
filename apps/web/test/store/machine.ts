import "fake-indexeddb/auto";
import { connectionTo } from "../../src/storage/database.ts";
import { type DocumentStorage, documentStorage } from "../../src/storage/document-storage.ts";
import { journalIn, type TextStore } from "../../src/storage/journal.ts";
import { lastGoodIn } from "../../src/storage/last-good.ts";
import type { TabMessage } from "../../src/storage/tab-channel.ts";
import { tabSession } from "../../src/storage/tab-session.ts";
import { type Answers, answersOn, type Device, EXAMPLE } from "../../src/store/answers/answers.ts";
import { refresh, start, tidy } from "../../src/store/answers/starting.ts";

/** The text store of a browser, without a browser. */
export class Texts implements TextStore {
  readonly held = new Map<string, string>();
  get length(): number {
    return this.held.size;
  }
  key(place: number): string | null {
    return [...this.held.keys()][place] ?? null;
  }
  getItem(key: string): string | null {
    return this.held.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    this.held.set(key, text);
  }
  removeItem(key: string): void {
    this.held.delete(key);
  }
}

let machines = 0;

/** One device with its clock, database, text store and channel. */
export class Machine {
  now = 1_790_000_000_000;
  /** Whether tabs hear of one another at once, or only when they look at the device. */
  readonly hasChannel: boolean;
  readonly texts = new Texts();
  readonly tabs = new Set<Tab>();
  /** What the engine answered for anyone, by question. */
  readonly computed = new Map<string, unknown>();
  /** The version of the facts that was seen last. */
  seenFacts: string | null = null;
  readonly database: string;
  private ids = 0;

  constructor(hasChannel = true) {
    this.hasChannel = hasChannel;
    machines += 1;
    this.database = `machine-${machines}`;
  }

  newId = (): string => {
    this.ids += 1;
    return `id${this.ids}`;
  };

  /** A new tab; give it the texts of an older one to reload that. */
  async open(texts: Texts = new Texts()): Promise<Tab> {
    const tab = new Tab(this, texts);
    this.tabs.add(tab);
    await start(tab.answers);
    await tidy(tab.answers);
    return tab;
  }

  /** Lets all tabs look around, save and rest until nothing is under way. */
  async settle(): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      for (const tab of this.tabs) await tab.rest();
      for (const tab of this.tabs) await tab.lookAround();
    }
  }
}

/** One tab that can be killed between any two steps, also in the middle of a save. */
export class Tab {
  readonly answers: Answers;
  readonly texts: Texts;
  dead = false;
  /** Set to die at the next save: before it reaches the database, or before its answer comes back. */
  diesAtSave: "before" | "after" | null = null;
  private readonly machine: Machine;
  private readonly queue: TabMessage[] = [];
  private readonly timers = new Set<() => void>();
  private hearing: (message: TabMessage) => void = () => {};

  constructor(machine: Machine, texts: Texts) {
    this.machine = machine;
    this.texts = texts;
    this.answers = answersOn(this.device());
  }

  /** Takes in what the other tabs did: by what they told, or by what the device holds. */
  async lookAround(): Promise<void> {
    if (!this.machine.hasChannel) await refresh(this.answers);
    for (const message of this.queue.splice(0)) this.hearing(message);
  }

  /** Lets every timer run out and every save end. */
  async rest(): Promise<void> {
    do {
      for (const act of [...this.timers]) {
        this.timers.delete(act);
        act();
      }
      if (!this.dead) await Promise.race([this.answers.working, this.death]);
    } while (this.timers.size > 0 && !this.dead);
  }

  kill(): void {
    this.dead = true;
    this.timers.clear();
    this.machine.tabs.delete(this);
    this.die();
  }

  private die: () => void = () => {};
  private readonly death = new Promise<void>((resolve) => {
    this.die = resolve;
  });

  private device(): Device {
    const { machine } = this;
    const storage = documentStorage(connectionTo(machine.database, () => {}));
    const journal = journalIn(() => machine.texts);
    return {
      storage: this.mortal(storage),
      journal: {
        ...journal,
        write: (tab, unsaved) => this.dead || journal.write(tab, unsaved),
        remove: (page) => this.dead || journal.remove(page),
      },
      good: lastGoodIn({
        ofTab: () => this.texts,
        ofDevice: () => machine.texts,
        isOfTab: (id) => id.startsWith(EXAMPLE),
      }),
      channel: {
        tell: (message) => {
          if (this.dead || !machine.hasChannel) return;
          for (const tab of machine.tabs) if (tab !== this) tab.queue.push(structuredClone(message));
        },
        listen: (hear) => {
          this.hearing = hear;
        },
        close() {},
      },
      session: tabSession(
        () => this.texts,
        () => machine.texts,
      ),
      forgetComputed: async () => machine.computed.clear(),
      forgetSeenFacts: async () => {
        machine.seenFacts = null;
      },
      heldUp: new Promise(() => {}),
      clock: () => machine.now,
      newId: machine.newId,
      later: (_ms, act) => {
        if (!this.dead) this.timers.add(act);
        return () => this.timers.delete(act);
      },
    };
  }

  /** A killed tab hears nothing back from its database, whatever the database still does. */
  private mortal(storage: DocumentStorage): DocumentStorage {
    const never = new Promise<never>(() => {});
    const save: DocumentStorage["save"] = async (document, now) => {
      if (this.diesAtSave === "before") this.kill();
      if (this.dead) return never;
      const saved = await storage.save(document, now);
      if (this.diesAtSave === "after") this.kill();
      return this.dead ? never : saved;
    };
    const readAll: DocumentStorage["readAll"] = async () => {
      const found = await storage.readAll();
      return this.dead ? never : found;
    };
    return { ...storage, save, readAll };
  }
}

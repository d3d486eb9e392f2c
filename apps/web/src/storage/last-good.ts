import type { Tree } from "../document/leaves.ts";
import type { TextStore } from "./journal.ts";

/** The answers of a document that last made a profile. */
export interface GoodAnswers {
  /** The time of the first write among them: an erasure takes all where it takes one of them. */
  readonly at: number;
  readonly answers: Tree;
}

/** Whose last good answers: a document and its lot of answers, so that what took the place of all is never mixed up with it. */
export interface Lot {
  readonly document: string;
  readonly lot: number;
}

/**
 * The last good answers of each document, kept beside it: while an answer is wrong or missing, also after a reload, the
 * screens go on showing what was last good. Every call ends before it returns, and none throws.
 */
export interface LastGood {
  readonly keep: (of: Lot, good: GoodAnswers) => void;
  readonly read: (of: Lot) => GoodAnswers | null;
  /** Lets go of what was written up to `at` in a document, or in all with `*`, of every lot. */
  readonly forget: (document: string, at: number) => void;
  /** Lets go of every lot that `isPast` says is one. */
  readonly forgetPast: (isPast: (of: Lot) => boolean) => void;
}

/** Where each document keeps its last good answers: an example in the tab, an own one on the device. */
export interface Homes {
  readonly ofTab: () => TextStore;
  readonly ofDevice: () => TextStore;
  readonly isOfTab: (document: string) => boolean;
}

const PREFIX = "smartpick/last-good@1/";
const ALL = "*";

/** The last good answers in the browser's text stores; where those keep nothing, in memory for this visit. */
export function lastGoodIn({ ofTab, ofDevice, isOfTab }: Homes): LastGood {
  const memory = new Map<string, string>();
  const homeOf = (document: string): TextStore => (isOfTab(document) ? ofTab() : ofDevice());
  const drop = (isGone: (of: Lot, good: GoodAnswers | null) => boolean): void => {
    for (const [key, text] of memory) if (isGone(lotIn(key), goodOf(text))) memory.delete(key);
    for (const home of [ofTab, ofDevice]) {
      quietly(() => {
        const store = home();
        for (const key of keysOf(store)) {
          if (isGone(lotIn(key), goodOf(store.getItem(key)))) store.removeItem(key);
        }
      });
    }
  };
  return {
    keep(of, good) {
      const text = JSON.stringify(good);
      const kept = quietly(() => {
        homeOf(of.document).setItem(keyOf(of), text);
        return true;
      });
      if (kept) memory.delete(keyOf(of));
      else memory.set(keyOf(of), text);
    },
    read: (of) => goodOf(memory.get(keyOf(of)) ?? quietly(() => homeOf(of.document).getItem(keyOf(of)))),
    forget: (document, at) =>
      drop((of, good) => (document === ALL || of.document === document) && (good === null || good.at <= at)),
    forgetPast: (isPast) => drop(isPast),
  };
}

function keyOf({ document, lot }: Lot): string {
  return `${PREFIX}${document} ${lot}`;
}

function lotIn(key: string): Lot {
  const [document = "", lot] = key.slice(PREFIX.length).split(" ");
  return { document, lot: Number(lot) };
}

function keysOf(store: TextStore): string[] {
  return Array.from({ length: store.length }, (_, place) => store.key(place)).filter(
    (key): key is string => key?.startsWith(PREFIX) === true,
  );
}

/** What cannot be read is nothing that was good. */
function goodOf(text: string | null): GoodAnswers | null {
  return quietly(() => {
    const { at, answers } = JSON.parse(text ?? "null") as Partial<GoodAnswers>;
    return typeof at === "number" && typeof answers === "object" && answers !== null ? { at, answers } : null;
  });
}

/** A browser that keeps nothing, or holds something else here, has nothing to say. */
function quietly<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

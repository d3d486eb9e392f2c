import type { Tree } from "../document/leaves.ts";
import type { TextStore } from "./journal.ts";

/** The answers of a document that last made a profile. */
export interface GoodAnswers {
  /** The time of the last write among them, so that an erasure knows what it is to take. */
  readonly at: number;
  readonly answers: Tree;
}

/**
 * The last good answers of each document, kept beside it: while an answer is wrong or missing, also after a reload, the
 * screens go on showing what was last good. Every call ends before it returns, and none throws.
 */
export interface LastGood {
  readonly keep: (document: string, good: GoodAnswers) => void;
  readonly read: (document: string) => GoodAnswers | null;
  /** Lets go of what was written up to `at` in a document, or in all with `*`. */
  readonly forget: (document: string, at: number) => void;
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
  const memory = new Map<string, GoodAnswers>();
  const homeOf = (document: string): TextStore => (isOfTab(document) ? ofTab() : ofDevice());
  const drop = (home: () => TextStore, isGone: (document: string, good: GoodAnswers | null) => boolean) => {
    try {
      const store = home();
      for (const key of keysOf(store)) {
        if (isGone(key.slice(PREFIX.length), goodOf(store.getItem(key)))) store.removeItem(key);
      }
    } catch {
      // Nothing was kept, so nothing is left.
    }
  };
  return {
    keep(document, good) {
      try {
        homeOf(document).setItem(PREFIX + document, JSON.stringify(good));
        memory.delete(document);
      } catch {
        memory.set(document, good);
      }
    },
    read(document) {
      const held = memory.get(document);
      if (held) return held;
      try {
        return goodOf(homeOf(document).getItem(PREFIX + document));
      } catch {
        return null;
      }
    },
    forget(document, at) {
      const isGone = (id: string, good: GoodAnswers | null): boolean =>
        (document === ALL || id === document) && (good === null || good.at <= at);
      for (const [id, good] of memory) if (isGone(id, good)) memory.delete(id);
      drop(ofTab, isGone);
      drop(ofDevice, isGone);
    },
  };
}

function keysOf(store: TextStore): string[] {
  return Array.from({ length: store.length }, (_, place) => store.key(place)).filter(
    (key): key is string => key?.startsWith(PREFIX) === true,
  );
}

/** What cannot be read is nothing that was good. */
function goodOf(text: string | null): GoodAnswers | null {
  try {
    const { at, answers } = JSON.parse(text ?? "null") as Partial<GoodAnswers>;
    return typeof at === "number" && typeof answers === "object" && answers !== null ? { at, answers } : null;
  } catch {
    return null;
  }
}

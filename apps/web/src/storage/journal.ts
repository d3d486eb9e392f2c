import type { Cells } from "../document/cell.ts";

/** The writes that a tab has not yet saved, by document. */
export type Unsaved = Readonly<Record<string, Cells>>;

/** One tab's page of the journal. */
export interface JournalPage {
  readonly tab: string;
  readonly unsaved: Unsaved;
  /** The text as it was read, so that a page is only taken out as long as it says the same. */
  readonly text: string;
}

/**
 * What is typed, kept at once: the database answers later, and a tab may be killed before it does. Every call ends before
 * it returns, and none throws.
 */
export interface Journal {
  /** Replaces the tab's page; an empty one is taken out. `false` where the browser keeps nothing. */
  readonly write: (tab: string, unsaved: Unsaved) => boolean;
  /** Every page, also those that other tabs left. */
  readonly pages: () => readonly JournalPage[];
  readonly remove: (page: JournalPage) => void;
  readonly clear: () => void;
}

const PREFIX = "smartpick/journal@1/";

/** The part of `Storage` that a journal needs. */
export type TextStore = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** A journal in the browser's text store; `store` is a function because touching it may throw. */
export function journalIn(store: () => TextStore): Journal {
  return {
    write(tab, unsaved) {
      try {
        if (Object.keys(unsaved).length === 0) store().removeItem(PREFIX + tab);
        else store().setItem(PREFIX + tab, JSON.stringify(unsaved));
        return true;
      } catch {
        return false;
      }
    },
    pages() {
      try {
        return keysOf(store()).flatMap((key) => pageOf(key, store().getItem(key)));
      } catch {
        return [];
      }
    },
    remove({ tab, text }) {
      try {
        if (store().getItem(PREFIX + tab) === text) store().removeItem(PREFIX + tab);
      } catch {
        // A page that stays is read once more, and says nothing new.
      }
    },
    clear() {
      try {
        for (const key of keysOf(store())) store().removeItem(key);
      } catch {
        // Nothing was kept, so nothing is left.
      }
    },
  };
}

function keysOf(store: TextStore): string[] {
  return Array.from({ length: store.length }, (_, place) => store.key(place)).filter(
    (key): key is string => key?.startsWith(PREFIX) === true,
  );
}

/** A page that cannot be read is no page: it says nothing that could be kept. */
function pageOf(key: string, text: string | null): readonly JournalPage[] {
  if (text === null) return [];
  try {
    const unsaved: unknown = JSON.parse(text);
    if (typeof unsaved !== "object" || unsaved === null) return [];
    return [{ tab: key.slice(PREFIX.length), unsaved: unsaved as Unsaved, text }];
  } catch {
    return [];
  }
}

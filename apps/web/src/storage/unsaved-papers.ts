import type { Paper } from "./paper.ts";

/** A paper whose last change the database may not hold yet; `before` is what it was, `null` for a new one. */
export interface UnsavedPaper<P extends Paper> {
  readonly before: P | null;
  readonly after: P;
}

/** What a page that goes left behind: no database is waited for, and this takes no time. */
export interface UnsavedPapers<P extends Paper> {
  /** Notes papers beside those that another tab may have noted. A browser that keeps nothing keeps none. */
  readonly note: (papers: readonly UnsavedPaper<P>[]) => void;
  /** What was noted, oldest first; what cannot be read is left out. */
  readonly all: () => readonly UnsavedPaper<P>[];
  /** Takes the notes away of papers that the database holds by now, and all of them where none are named. */
  readonly forget: (held?: readonly UnsavedPaper<P>[] | null) => void;
}

/** The notes of one kind of papers, under a key of the browser's plain storage. */
export function unsavedPapers<P extends Paper>(
  key: string,
  read: (kept: unknown) => P | null,
): UnsavedPapers<P> {
  const all = (): readonly UnsavedPaper<P>[] => {
    try {
      const noted: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
      return Array.isArray(noted) ? noted.flatMap((one) => unsavedFrom(one, read)) : [];
    } catch {
      return [];
    }
  };
  return {
    all,
    note: (papers) => {
      try {
        localStorage.setItem(key, JSON.stringify([...all(), ...papers]));
      } catch {
        // No room, or no storage: the database may still have been in time.
      }
    },
    forget: (held = null) => {
      try {
        const isHeld = ({ after }: UnsavedPaper<P>): boolean =>
          held === null ||
          held.some((one) => one.after.id === after.id && one.after.changed === after.changed);
        const left = all().filter((one) => !isHeld(one));
        if (left.length === 0) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(left));
      } catch {
        // There are none.
      }
    },
  };
}

function unsavedFrom<P extends Paper>(
  noted: unknown,
  read: (kept: unknown) => P | null,
): readonly UnsavedPaper<P>[] {
  if (typeof noted !== "object" || noted === null || !("after" in noted) || !("before" in noted)) return [];
  const after = read(noted.after);
  return after === null ? [] : [{ before: read(noted.before), after }];
}

import type { ApplicationReport } from "@smartpick/core";
import { useState } from "react";
import { changeEntry, entriesOf, wordsOf } from "../../store/application-form.ts";
import { useProfile } from "../../store/profile-store.ts";
import { announce } from "../../store/screen-store.ts";

/** Marking experiences as most meaningful. */
interface Mark {
  /** Marks the experience at a place, or takes the mark away. */
  readonly turn: (at: number) => void;
  /** Why the last one was not marked; `null` where it was. */
  readonly refused: string | null;
  /** Which one was not marked. */
  readonly refusedAt: number | null;
  /** Takes the words away: the entries stand at other places now. */
  readonly forget: () => void;
}

/** Marks at most as many as the form takes; one more is refused in words that name those that are marked. */
export function useMark({ tallies }: ApplicationReport): Mark {
  const [refused, setRefused] = useState<{ readonly at: number; readonly words: string } | null>(null);
  const max = tallies.find(({ of }) => of === "most-meaningful")?.limit?.max ?? null;
  const turn = (at: number): void => {
    const experiences = entriesOf(useProfile.getState().draft, "experiences");
    const marked = experiences.filter((entry) => entry.most_meaningful === true);
    const entry = experiences[at];
    if (entry === undefined) return;
    const isMarked = entry.most_meaningful === true;
    if (!isMarked && max !== null && marked.length >= max) {
      const names = marked.map(({ title }) => `“${wordsOf(title)}”`).join(", ");
      setRefused({
        at,
        words: `The form takes ${max}. Marked already: ${names}. Take one mark away first.`,
      });
      return;
    }
    setRefused(null);
    changeEntry("experiences", at, "most_meaningful", isMarked ? undefined : true);
    const count = marked.length + (isMarked ? -1 : 1);
    announce(`${count} ${max === null ? "" : `of ${max} `}marked as most meaningful.`);
  };
  return {
    turn,
    refused: refused?.words ?? null,
    refusedAt: refused?.at ?? null,
    forget: () => setRefused(null),
  };
}

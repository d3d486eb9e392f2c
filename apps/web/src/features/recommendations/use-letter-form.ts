import { useEffect, useMemo, useState } from "react";
import { type Draft, withValue } from "../../store/draft.ts";
import {
  isGone,
  keepLetter,
  type LetterEntry,
  lettersBeside,
  lettersTold,
  typeLetter,
} from "../../store/letters-told.ts";
import { loadProfileCode } from "../../store/profile-code.ts";
import { useProfile } from "../../store/profile-store.ts";
import type { FieldScope } from "../me/fields/field-scope.ts";
import { letterProblems } from "./letter-problems.ts";
import { isNameShared } from "./same-name.ts";

/** A letter while it is written. */
export interface LetterForm {
  /** The answers that the fields stand for, under `letter`. */
  readonly scope: FieldScope;
  /** Whether what stands in it was typed before and not kept. */
  readonly isRestored: boolean;
  /** Whether another tab removed the letter since. */
  readonly isGone: boolean;
  /** Whether another letter has the same name, and nothing tells the two apart. */
  readonly isShared: boolean;
  /** Whether it was tried to keep it with something wrong. */
  readonly isRefused: boolean;
  /** How much is wrong. */
  readonly wrong: number;
  /** Keeps the letter; `false` where something is wrong with it. */
  readonly keep: () => boolean;
  /** Forgets what was typed. */
  readonly forget: () => void;
}

/** What a form begins with. */
export interface LetterOpened {
  /** The key of the letter; `null` = a new one. */
  readonly letterKey: string | null;
  /** The letter as it was opened; `null` = a new one. */
  readonly before: LetterEntry | null;
  /** What was typed of it before and not kept; `null` = nothing. */
  readonly typed: LetterEntry | null;
}

/** The form of a letter, or of a new one; what is typed is kept at every change. */
export function useLetterForm({ letterKey, before, typed }: LetterOpened): LetterForm {
  const draft = useProfile((state) => state.draft);
  const [entry, setEntry] = useState<LetterEntry>(typed ?? before ?? {});
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isRefused, setRefused] = useState(false);
  const isReady = useParser();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parser, once there, says more of the same letter
  const problems = useMemo(() => letterProblems(draft, before, entry), [draft, before, entry, isReady]);
  const scope: FieldScope = {
    draft: { letter: entry },
    problems: [],
    change: (path, value) => {
      const next = (withValue({ letter: entry }, path, value).letter ?? {}) as Draft;
      setEntry(next);
      typeLetter(letterKey, { before, entry: next });
    },
    leave: (path) => setLeft(new Set(left).add(path)),
    wrongAt: (path) => (isRefused || left.has(path) ? wordsAt(problems, path) : null),
  };
  const letters = lettersTold(draft);
  return {
    scope,
    isRestored: typed !== null,
    isGone: isGone(letters, before),
    isShared:
      (before !== null || left.has("letter.writer")) && isNameShared(entry, lettersBeside(letters, before)),
    isRefused: isRefused && problems.length > 0,
    wrong: problems.length,
    keep: () => {
      setRefused(true);
      if (!isReady || problems.length > 0) return false;
      keepLetter(before, entry);
      typeLetter(letterKey, null);
      return true;
    },
    forget: () => typeLetter(letterKey, null),
  };
}

function wordsAt(problems: ReturnType<typeof letterProblems>, path: string): string | null {
  const found = problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}[`));
  return found?.words ?? null;
}

/** Whether the parser of profiles is there; the first screen does without it. */
function useParser(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isShown = true;
    loadProfileCode().then(
      () => isShown && setReady(true),
      () => {},
    );
    return () => {
      isShown = false;
    };
  }, []);
  return isReady;
}

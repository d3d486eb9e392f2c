import { useMemo } from "react";
import type { ProfileDocument } from "../../document/profile-document.ts";
import { createdOf, isTold, nameOf, type TrashReason, trashedOf } from "../../document/profile-document.ts";
import { useAnswers } from "../../store/use-answers.ts";

/** One of the applicant's profiles. */
export interface NamedProfile {
  readonly id: string;
  readonly name: string;
  readonly isShown: boolean;
  /** Whether anything is told in it. */
  readonly isTold: boolean;
  /** ISO date and time, or `null` while it was never saved. */
  readonly savedAt: string | null;
}

/** Something that can still be brought back. */
export interface TrashedProfile {
  readonly id: string;
  readonly name: string;
  readonly why: TrashReason;
  /** ISO date and time. */
  readonly at: string;
}

/** The applicant's profiles in the order they were begun; at least the one that is shown, which may be empty. */
export function useProfiles(): readonly NamedProfile[] {
  const documents = useAnswers((state) => state.documents);
  const shown = useAnswers((state) => state.shown);
  return useMemo(() => {
    const empty: ProfileDocument = { id: shown, cells: {}, revision: 0, savedAt: null };
    const live = [...documents.values()].filter((document) => trashedOf(document) === null);
    const all = live.some(({ id }) => id === shown) ? live : [...live, empty];
    return all
      .sort((a, b) => createdOf(a) - createdOf(b) || a.id.localeCompare(b.id))
      .map((document) => ({
        id: document.id,
        name: nameOf(document),
        isShown: document.id === shown,
        isTold: isTold(document),
        savedAt: document.savedAt,
      }));
  }, [documents, shown]);
}

/** What lies in the trash, the last first. */
export function useTrash(): readonly TrashedProfile[] {
  const documents = useAnswers((state) => state.documents);
  return useMemo(
    () =>
      [...documents.values()]
        .flatMap((document) => {
          const trashed = trashedOf(document);
          return trashed ? [{ id: document.id, name: nameOf(document), ...trashed }] : [];
        })
        .sort((a, b) => b.at.localeCompare(a.at)),
    [documents],
  );
}

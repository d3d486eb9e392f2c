import { useEffect } from "react";
import type { Paper } from "../storage/paper.ts";
import type { PapersDesk, PapersState } from "./papers-desk.ts";
import { useProfile } from "./profile-store.ts";

/** A paper in the trash. */
export type Trashed<P extends Paper> = P & { readonly trashed: number };

/** The papers of a kind of the answers on screen. */
export interface PapersOnScreen<P extends Paper> extends Pick<PapersState<P>, "isKept"> {
  /** False until the device was read. */
  readonly isRead: boolean;
  readonly document: string;
  readonly lot: number;
  readonly papers: readonly P[];
  /** Those of the answers that stood in this profile before. */
  readonly ofEarlierAnswers: readonly P[];
  /** Those in the trash, whatever answers they belong to, the last deleted first. */
  readonly trashed: readonly Trashed<P>[];
}

/** Reads the papers of the profile on screen, again whenever the tab comes back: another may have written. */
export function usePapersOnScreen<P extends Paper>(
  usePapers: PapersDesk<P>["state"],
  read: (document: string) => Promise<void>,
): PapersOnScreen<P> {
  const document = useProfile((state) => state.document);
  const lot = useProfile((state) => state.lot);
  const started = useProfile((state) => state.started);
  const state = usePapers();
  useEffect(() => {
    if (!started) return;
    const look = (): void => {
      if (globalThis.document.visibilityState === "visible") void read(document);
    };
    look();
    globalThis.document.addEventListener("visibilitychange", look);
    return () => globalThis.document.removeEventListener("visibilitychange", look);
  }, [document, started, read]);
  const isRead = started && state.document === document;
  const ofDocument = isRead ? state.papers : [];
  const here = ofDocument.filter(({ trashed }) => trashed === null);
  return {
    isRead,
    isKept: state.isKept,
    document,
    lot,
    papers: here.filter((paper) => paper.lot === lot),
    ofEarlierAnswers: here.filter((paper) => paper.lot !== lot),
    trashed: ofDocument.filter(isTrashed).sort((a, b) => b.trashed - a.trashed),
  };
}

function isTrashed<P extends Paper>(paper: P): paper is Trashed<P> {
  return paper.trashed !== null;
}

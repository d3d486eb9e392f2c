import { useEffect } from "react";
import type { KeptText } from "../storage/kept-text.ts";
import { useProfile } from "./profile-store.ts";
import { readTexts, useTexts } from "./texts.ts";

/** A text in the trash. */
interface TrashedText extends KeptText {
  readonly trashed: number;
}

/** The texts of the answers on screen. */
export interface TextsOnScreen {
  /** False until the device was read. */
  readonly isRead: boolean;
  readonly isKept: boolean;
  readonly document: string;
  readonly lot: number;
  readonly texts: readonly KeptText[];
  /** Those of the answers that stood in this profile before. */
  readonly ofEarlierAnswers: readonly KeptText[];
  /** Those in the trash, whatever answers they belong to, the last deleted first. */
  readonly trashed: readonly TrashedText[];
}

/** Reads the texts of the profile on screen, again whenever the tab comes back: another may have written. */
export function useTextsOnScreen(): TextsOnScreen {
  const document = useProfile((state) => state.document);
  const lot = useProfile((state) => state.lot);
  const started = useProfile((state) => state.started);
  const state = useTexts();
  useEffect(() => {
    if (!started) return;
    const look = (): void => {
      if (globalThis.document.visibilityState === "visible") void readTexts(document);
    };
    look();
    globalThis.document.addEventListener("visibilitychange", look);
    return () => globalThis.document.removeEventListener("visibilitychange", look);
  }, [document, started]);
  const isRead = started && state.document === document;
  const ofDocument = isRead ? state.papers : [];
  const here = ofDocument.filter(({ trashed }) => trashed === null);
  return {
    isRead,
    isKept: state.isKept,
    document,
    lot,
    texts: here.filter((text) => text.lot === lot),
    ofEarlierAnswers: here.filter((text) => text.lot !== lot),
    trashed: ofDocument.filter(isTrashed).sort((a, b) => b.trashed - a.trashed),
  };
}

function isTrashed(text: KeptText): text is TrashedText {
  return text.trashed !== null;
}

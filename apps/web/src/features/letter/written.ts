import type { Written } from "@smartpick/report";
import { useEffect } from "react";
import { create } from "zustand";
import { answers } from "../../store/device.ts";
import { letters } from "../../store/letters.ts";
import { useProfile } from "../../store/profile-store.ts";

const NOTHING: Written = { name: "", adviser: "", note: "" };

/** What is written for a letter, and for whose answers. */
interface OnScreen {
  readonly document: string;
  readonly lot: number;
  readonly written: Written;
  /** Whether the device keeps it too, and not this tab alone. */
  readonly isKept: boolean;
}

const NONE: OnScreen = { document: "", lot: 0, written: NOTHING, isKept: true };
const useStore = create<OnScreen>(() => NONE);

// What was erased takes its letter along, whichever tab erased it: the next document may bear the same id.
answers.state.subscribe(({ documents, example }) => {
  const { document } = useStore.getState();
  const isThere = documents.has(document) || document === example?.document.id;
  if (document !== "" && !isThere) useStore.setState(NONE);
});

/** Written by hand for the letter of the answers on screen. */
export interface InHand {
  readonly written: Written;
  readonly isKept: boolean;
  readonly write: (changes: Partial<Written>) => void;
}

/** What is written for the letter of the answers on screen, and how it is changed; another person's begins empty. */
export function useWritten(): InHand {
  const document = useProfile((state) => state.document);
  const lot = useProfile((state) => state.lot);
  const store = useStore();
  const isHers = store.document === document && store.lot === lot;
  const written = isHers ? store.written : NOTHING;
  return {
    written,
    isKept: !isHers || store.isKept,
    write(changes) {
      const next = { document, lot, written: { ...written, ...changes } };
      useStore.setState(next);
      void letters.keep(document, lot, changes).then((isKept) => useStore.setState({ isKept }));
    },
  };
}

/** Brings back what this device keeps for the letter of the answers on screen; what is typed meanwhile stays. */
export function useKeptWritten(): void {
  const document = useProfile((state) => state.document);
  const lot = useProfile((state) => state.lot);
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const before = useStore.getState();
      const kept = await letters.read(document);
      if (!isWanted || kept?.lot !== lot || useStore.getState() !== before) return;
      const { lot: _, ...written } = kept;
      useStore.setState({ document, lot, written, isKept: true });
    };
    const look = (): void => {
      if (globalThis.document.visibilityState === "visible") void read();
    };
    void read();
    // Another tab may have written meanwhile.
    globalThis.document.addEventListener("visibilitychange", look);
    return () => {
      isWanted = false;
      globalThis.document.removeEventListener("visibilitychange", look);
    };
  }, [document, lot]);
}

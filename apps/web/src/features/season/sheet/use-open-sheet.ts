import { useEffect, useState } from "react";
import {
  forgetOpenSheets,
  keepOpenFile,
  keepSheetWork,
  readOpenSheet,
} from "../../../storage/open-sheets.ts";
import { hasAnswers } from "../../../store/draft.ts";
import { useProfile } from "../../../store/profile-store.ts";
import { keptSheet, opened, type SheetFile, type SheetProgress } from "./open-sheet.ts";
import type { SheetTable } from "./sheet-file.ts";

interface Open {
  readonly file: SheetFile;
  readonly progress: SheetProgress;
}

/** The sheet of the profile on screen that is open and not entered. */
export interface OpenSheet {
  /** False until the device has been read. */
  readonly looked: boolean;
  readonly open: Open | null;
  /** Whether the device keeps it too, and not this tab alone. */
  readonly isKept: boolean;
  /** Opens the sheets of a file; `false` where it holds none. */
  readonly take: (fileName: string, sheets: readonly SheetTable[]) => boolean;
  readonly setProgress: (progress: SheetProgress) => void;
  readonly close: () => void;
}

/** What the browser did not keep, by document: the way back finds it all the same. */
const inTab = new Map<string, Open>();

/** The open sheet, kept on the device at every answer, so that neither the way back nor a killed tab loses it. */
export function useOpenSheet(): OpenSheet {
  const document = useProfile((state) => state.document);
  const isTold = useProfile((state) => state.started && hasAnswers(state.draft));
  const [found, setFound] = useState<{ readonly of: string; readonly open: Open | null } | null>(null);
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    let isWanted = true;
    void atHand(document).then((open) => isWanted && setFound({ of: document, open }));
    return () => {
      isWanted = false;
    };
  }, [document]);
  // Answers that are erased take the sheet along, whichever tab erased them.
  const here = isTold && found?.of === document ? found.open : null;
  const put = (open: Open | null, keep: () => Promise<void>): void => {
    setFound({ of: document, open });
    inTab.delete(document);
    keep().then(
      () => setKept(true),
      () => {
        if (open !== null) inTab.set(document, open);
        setKept(false);
      },
    );
  };
  return {
    looked: found?.of === document,
    open: here,
    isKept,
    take(fileName, sheets) {
      const open = opened(fileName, sheets);
      if (open !== null) put(open, () => keepOpenFile(document, open.file, open.progress));
      return open !== null;
    },
    setProgress(progress) {
      if (here !== null) put({ ...here, progress }, () => keepSheetWork(document, progress));
    },
    close: () => put(null, () => forgetOpenSheets((id) => id !== document)),
  };
}

async function atHand(document: string): Promise<Open | null> {
  const open = inTab.get(document);
  if (open !== undefined) return open;
  const kept = await readOpenSheet(document).catch(() => null);
  return kept && keptSheet(kept);
}

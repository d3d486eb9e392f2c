import { type ReactNode, useState } from "react";
import { announce } from "../store/screen-store.ts";

/** What was done, and what takes it back. */
interface Done {
  readonly words: string;
  readonly undo: () => void;
}

/** The last act of a screen that can be taken back: it stays until it is closed, or the screen is left. */
export function useUndoNote(): {
  readonly note: ReactNode;
  readonly offer: (words: string, undo: () => void) => void;
} {
  const [done, setDone] = useState<Done | null>(null);
  const undo = (): void => {
    done?.undo();
    setDone(null);
    announce("Undone.");
  };
  const note = (
    <div role="status" className="noprint">
      {done !== null && (
        <div className="note tide row undo-note">
          <p>{done.words}</p>
          <button type="button" className="btn s" onClick={undo}>
            Undo
          </button>
          <button type="button" className="btn s link" onClick={() => setDone(null)}>
            Close
          </button>
        </div>
      )}
    </div>
  );
  return { note, offer: (words, back) => setDone({ words, undo: back }) };
}

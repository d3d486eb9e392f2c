import { type ReactNode, useEffect, useState } from "react";
import { nameOf } from "../document/profile-document.ts";
import { conflictWords } from "../store/conflict-words.ts";
import { seenConflicts } from "../store/profile-acts.ts";
import { closeToast, undo, useScreen } from "../store/screen-store.ts";
import { useAnswers } from "../store/use-answers.ts";

const SHOWN_MS = 10_000;
const MOST_LINES = 3;

/** What was done, with Undo, and what another tab did meanwhile. */
export function UndoToast(): ReactNode {
  return (
    <div className="toasts" role="status" aria-live="polite">
      <OtherTab />
      <Undo />
    </div>
  );
}

function Undo(): ReactNode {
  const toast = useScreen((state) => state.toast);
  // Each is held by itself: one that goes while it is pointed at must not hold the next.
  return toast && <Offer key={toast.id} words={toast.words} />;
}

/** 10 seconds, or longer while it is pointed at or has the focus. */
function Offer({ words }: { words: string }): ReactNode {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = window.setTimeout(closeToast, SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [held]);
  return (
    <fieldset
      className="toast"
      aria-label="What was done"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{words}</span>
      <button type="button" onClick={undo}>
        Undo
      </button>
      <button type="button" onClick={closeToast}>
        Close
      </button>
    </fieldset>
  );
}

/** Stays until it is closed: it names answers that are not what this tab gave. */
function OtherTab(): ReactNode {
  const conflicts = useAnswers((state) => state.conflicts);
  const takenAway = useAnswers((state) => state.takenAway);
  const lines = conflicts.map(conflictWords).filter((words) => words !== null);
  const shown = useAnswers(({ documents, shown: id, example }) => (example ? null : documents.get(id)));
  if (takenAway !== null) {
    const now =
      shown === null ? "" : shown ? `You see “${nameOf(shown)}” now.` : "You see an empty profile now.";
    lines.unshift(`Another tab deleted “${takenAway}”. It may be in the trash. ${now}`);
  }
  if (lines.length === 0) return null;
  const more = lines.length - MOST_LINES;
  return (
    <fieldset className="toast" aria-label="What another tab did">
      <span>
        {lines.slice(0, MOST_LINES).map((words) => (
          <span key={words} className="line">
            {words}
          </span>
        ))}
        {more > 0 && <span className="line">And {more} more.</span>}
      </span>
      <button type="button" onClick={seenConflicts}>
        Close
      </button>
    </fieldset>
  );
}

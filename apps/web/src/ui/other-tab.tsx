import type { ReactNode } from "react";
import { nameOf } from "../document/profile-document.ts";
import { conflictWords } from "../store/conflict-words.ts";
import { seenConflicts } from "../store/profile-acts.ts";
import { useAnswers } from "../store/use-answers.ts";

const MOST_LINES = 3;

/** What another tab did to these answers. Stays until it is closed: it names answers that are not what this tab gave. */
export function OtherTab(): ReactNode {
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

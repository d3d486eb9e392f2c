import { type ReactNode, useEffect, useState } from "react";
import { lazyPart, renewScreens, tryScreensAgain } from "../frame/lazy-screen.tsx";
import { closeToast, undo, useScreen } from "../store/screen-store.ts";
import { useAnswers } from "../store/use-answers.ts";
import { ErrorBoundary } from "./error-boundary.tsx";

const SHOWN_MS = 10_000;
const OtherTab = lazyPart(async () => (await import("./other-tab.tsx")).OtherTab);

/** What was done, with Undo, and what another tab did meanwhile. */
export function UndoToast(): ReactNode {
  const toldByOthers = useAnswers(({ conflicts, takenAway }) => conflicts.length > 0 || takenAway !== null);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toldByOthers && (
        <ErrorBoundary address="" onLeave={renewScreens} onTryAgain={tryScreensAgain} small>
          <OtherTab />
        </ErrorBoundary>
      )}
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

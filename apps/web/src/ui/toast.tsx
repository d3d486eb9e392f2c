import { type ReactNode, useEffect, useState } from "react";
import { closeToast, undo, useScreen } from "../store/screen-store.ts";

const SHOWN_MS = 10_000;

/** What was done, with Undo: 10 seconds, or longer while it is pointed at or has the focus. */
export function UndoToast(): ReactNode {
  const toast = useScreen((state) => state.toast);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || held) return;
    const timer = window.setTimeout(closeToast, SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [toast, held]);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toast && (
        <fieldset
          key={toast.id}
          className="toast"
          aria-label="What was done"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span>{toast.words}</span>
          <button type="button" onClick={undo}>
            Undo
          </button>
          <button type="button" onClick={closeToast}>
            Close
          </button>
        </fieldset>
      )}
    </div>
  );
}

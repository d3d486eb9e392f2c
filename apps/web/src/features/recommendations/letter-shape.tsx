import type { Letter } from "@smartpick/core";
import type { ReactNode } from "react";

/** The shape of where a letter stands: it fills from asked to uploaded, late is a triangle. The word stands beside it. */
export function LetterShape({ state }: Pick<Letter, "state">): ReactNode {
  return (
    <svg className="rec-shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {state === "late" ? (
        <path d="M8 2 14.5 13.5H1.5ZM8 6.5V10M8 11.4V12.4" strokeWidth="1.6" />
      ) : (
        <circle
          cx="8"
          cy="8"
          r="6"
          strokeWidth="1.6"
          strokeDasharray={state === "to-ask" ? "3 2.2" : "none"}
        />
      )}
      {state === "asked" && <circle className="rec-fill" cx="8" cy="8" r="2.4" />}
      {state === "promised" && <path className="rec-fill" d="M8 2A6 6 0 0 0 8 14Z" />}
      {state === "uploaded" && <circle className="rec-fill" cx="8" cy="8" r="6" />}
    </svg>
  );
}

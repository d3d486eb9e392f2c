import type { ReactNode } from "react";
import { VerdictShape } from "../../ui/marks.tsx";

/** How a line stands: told and there, told and not there, not told, or not asked now. */
export type LineState = "met" | "open" | "later" | "unknown" | "nothing-asked";

/** The shape of how a line stands; its word begins the line beside it. */
export function StateMark({ state }: { state: LineState }): ReactNode {
  if (state === "met") return <VerdictShape verdict="meets" />;
  if (state === "unknown") return <VerdictShape verdict="unknown" />;
  return (
    <svg width="14" height="14" aria-hidden="true">
      {state === "open" ? (
        <circle cx="7" cy="7" r="5.2" className="line-open" />
      ) : (
        <path d="M2 7H12" className="line-later" />
      )}
    </svg>
  );
}

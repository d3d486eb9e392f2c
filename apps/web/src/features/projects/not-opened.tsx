import type { ReactNode } from "react";

/** Why a table was not opened; said aloud when it comes. `null` = it was, or nothing was opened yet. */
export function NotOpened({ why }: { why: string | null }): ReactNode {
  return (
    <div role="alert">
      {why !== null && (
        <p className="note brick small">
          <b>Not opened.</b> {why} Nothing changed.
        </p>
      )}
    </div>
  );
}

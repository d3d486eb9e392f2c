import type { ReactNode } from "react";
import { useEngine } from "../../store/engine.ts";
import { todayHere } from "../../store/run.ts";
import { PageTitle } from "../../ui/page-title.tsx";

/** The day of this device cannot be right, so no number can be either. */
export function ClockNote({ screen }: { screen: string }): ReactNode {
  const version = useEngine((state) => state.summary?.version ?? null);
  return (
    <div className="stack-l" data-state="clock">
      <PageTitle screen={screen}>The date of this device cannot be right</PageTitle>
      <div className="note ochre stack" role="alert">
        <p>
          Your device says that today is {todayHere()}.
          {version !== null && ` The facts of this page are of ${version.slice(0, 10)}.`}
        </p>
        <p>Chances depend on the day. Set the date of your device, then load this page again.</p>
        <p>
          <button type="button" className="btn" onClick={() => window.location.reload()}>
            Load this page again
          </button>
        </p>
      </div>
    </div>
  );
}

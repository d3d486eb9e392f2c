import type { ReactNode } from "react";
import type { Levers } from "../shared/use-levers.ts";

/** What would not help, or may do nothing: time and money that can go elsewhere. */
export function NoHelp({ levers }: { levers: Levers }): ReactNode {
  if (levers.wouldNotHelp.length === 0) return null;
  return (
    <div className="stack">
      <h2>What would not help</h2>
      <p className="small quiet">Time and money that can go elsewhere.</p>
      <ul className="plain lines">
        {levers.wouldNotHelp.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

/** What cannot be changed: it explains, and asks nothing. */
export function NoChange({ levers }: { levers: Levers }): ReactNode {
  if (levers.cannotChange.length === 0) return null;
  return (
    <div className="stack">
      <h2>What cannot be changed</h2>
      <p className="small quiet">It is inside the number already. No step can move it, so none is offered.</p>
      <ul className="plain lines quiet">
        {levers.cannotChange.map(({ code, words }) => (
          <li key={code}>{words}</li>
        ))}
      </ul>
    </div>
  );
}

import type { ReactNode } from "react";

/** What another tab wrote in a field while this one did: both are there until the screen is left. */
export function OtherWords({
  name,
  words,
  onTake,
}: {
  /** What the field is called where it stands alone. */
  name: string;
  words: string | null;
  onTake: () => void;
}): ReactNode {
  return (
    <div role="status">
      {words !== null && (
        <div className="note ochre stack eras-other">
          <p>
            <b>Written in another tab.</b> Your words here are kept. These are gone when you leave the screen:
          </p>
          <p className="small">{words}</p>
          <p>
            <button type="button" className="btn s" onClick={onTake}>
              Put them in place<span className="vh">: {name}</span>
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

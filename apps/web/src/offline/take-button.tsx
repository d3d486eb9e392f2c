import { type ReactNode, useState } from "react";
import { useUnderWay } from "../store/under-way.ts";
import { takeNewer } from "./start-offline.ts";

/** Loads the newer version; where something is under way that this would end, it says so and takes a second press. */
export function TakeButton({ className, words }: { className: string; words: string }): ReactNode {
  const what = useUnderWay((state) => state.what);
  const [asked, setAsked] = useState(false);
  const asks = asked && what !== null;
  return (
    <>
      <span role="status">{asks && `${what} The newer version ends that: open it again then. `}</span>
      <button
        type="button"
        className={className}
        onClick={() => (what === null || asks ? void takeNewer() : setAsked(true))}
      >
        {asks ? "End it and load" : words}
      </button>
    </>
  );
}

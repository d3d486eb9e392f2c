import type { ReactNode } from "react";
import { announce } from "../../store/screen-store.ts";
import { markFactsRead } from "../../store/seen-facts.ts";

/** Takes the newer facts as seen; from then on nothing is new until the next ones come. */
export function MarkRead({ now }: { now: string }): ReactNode {
  const mark = async (): Promise<void> => {
    await markFactsRead(now);
    announce("Marked as read.");
    document.querySelector<HTMLElement>("main h1")?.focus();
  };
  return (
    <p className="row noprint mark-read">
      <button type="button" className="btn s" onClick={() => void mark()}>
        Mark as read
      </button>
      <span className="small quiet">The earlier facts then go from this device.</span>
    </p>
  );
}

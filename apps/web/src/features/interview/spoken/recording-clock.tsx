import { type ReactNode, useEffect, useRef, useState } from "react";
import { announce } from "../../../store/screen-store.ts";
import { clockWords, OVER_MOST_S, spokenMark } from "./countdown.ts";

const TICK_MS = 250;

/** The clock of a recording that runs, and the button that ends it; a screen reader hears it at few marks. */
export function RecordingClock({
  since,
  target,
  onStop,
}: {
  since: number;
  target: number;
  onStop: () => void;
}): ReactNode {
  const [elapsed, setElapsed] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const stop = useRef(onStop);
  stop.current = onStop;
  useEffect(() => button.current?.focus(), []);
  useEffect(() => {
    let before = 0;
    const timer = window.setInterval(() => {
      const now = (Date.now() - since) / 1000;
      const mark = spokenMark(target, before, now);
      if (mark !== null) announce(mark);
      before = now;
      setElapsed(now);
      if (now >= target + OVER_MOST_S) stop.current();
    }, TICK_MS);
    return () => window.clearInterval(timer);
  }, [since, target]);
  return (
    <div className="row iv-clock">
      <p aria-hidden="true">
        <b className="iv-time">{clockWords(target, elapsed)}</b> {elapsed > target ? "over the time" : "left"}
      </p>
      <button ref={button} type="button" className="btn primary" onClick={onStop}>
        Stop
      </button>
    </div>
  );
}

import { useEffect, useRef, useState } from "react";
import { openMicrophone, type Recorded, type Refusal, type Running } from "./microphone.ts";

/** Where a recording is. */
export type RecorderState =
  | { readonly state: "ready" }
  /** The browser asks her whether the page may listen. */
  | { readonly state: "asking" }
  /** `since`: milliseconds since 1970. */
  | { readonly state: "recording"; readonly since: number }
  | ({ readonly state: "recorded" } & Recorded)
  | { readonly state: "refused"; readonly why: Refusal };

/**
 * Records one answer at a time; a screen that is left stops it and lets go of the microphone. `onLeft` gets what was recorded
 * and neither kept nor deleted before.
 */
export function useRecorder(onLeft: (recorded: Recorded) => void): {
  readonly now: RecorderState;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
  readonly clear: () => void;
} {
  const [now, setNow] = useState<RecorderState>({ state: "ready" });
  const running = useRef<Running | null>(null);
  const isGone = useRef(false);
  const last = useRef({ now, onLeft });
  last.current = { now, onLeft };
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      running.current?.stop();
      const { now: left, onLeft: leave } = last.current;
      if (left.state === "recorded") leave(left);
    };
  }, []);
  const start = async (): Promise<void> => {
    setNow({ state: "asking" });
    const opened = await openMicrophone();
    if ("why" in opened) {
      if (!isGone.current) setNow({ state: "refused", why: opened.why });
      return;
    }
    if (isGone.current) {
      opened.stop();
      return;
    }
    running.current = opened;
    setNow({ state: "recording", since: Date.now() });
    const recorded = await opened.recorded;
    running.current = null;
    if (isGone.current) {
      if (recorded !== null) last.current.onLeft(recorded);
      return;
    }
    setNow(recorded === null ? { state: "refused", why: "failed" } : { state: "recorded", ...recorded });
  };
  return {
    now,
    start,
    stop: () => running.current?.stop(),
    clear: () => setNow({ state: "ready" }),
  };
}

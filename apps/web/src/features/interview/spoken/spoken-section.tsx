import { type ReactNode, useEffect, useRef, useState } from "react";
import { useProfile } from "../../../store/profile-store.ts";
import { announce } from "../../../store/screen-store.ts";
import { askToKeep } from "./ask-to-keep.ts";
import { TARGETS } from "./countdown.ts";
import { FreshRecording } from "./fresh-recording.tsx";
import { KeptRecordings } from "./kept-recordings.tsx";
import type { Refusal } from "./microphone.ts";
import { RecordingClock } from "./recording-clock.tsx";
import { selfChecks } from "./self-check.ts";
import { useRecorder } from "./use-recorder.ts";
import { useStay } from "./use-stay.ts";

/** The answer aloud against the clock, recorded on this device alone. */
export function SpokenSection({
  question,
  hasPoints,
  onDone,
}: {
  question: string;
  hasPoints: boolean;
  onDone: (words: string, undo: () => void) => void;
}): ReactNode {
  const document = useProfile((state) => state.document);
  const lot = useProfile((state) => state.lot);
  // Another profile may come on screen before it is kept.
  const owner = useRef({ question, document, lot });
  const [target, setTarget] = useState<number>(TARGETS[1]);
  const { now, start, stop, clear } = useRecorder((left) => void askToKeep(owner.current, left));
  useStay(now.state === "recording" || now.state === "recorded");
  const checks = selfChecks(hasPoints);
  useEffect(() => {
    if (now.state === "recording") announce(`Recording. ${target} seconds.`);
    if (now.state === "recorded") announce("Stopped. Listen to it below.");
  }, [now.state, target]);
  return (
    <section className="sec stack">
      <h2>Answer aloud</h2>
      <p>
        Your browser asks for the microphone first. The recording does not leave this device. Nothing is sent,
        and nobody listens but you.
      </p>
      {now.state === "recording" ? (
        <RecordingClock since={now.since} target={target} onStop={stop} />
      ) : (
        <>
          <TargetChips target={target} onChange={setTarget} />
          <p>
            <button
              type="button"
              className="btn"
              aria-disabled={now.state === "asking" || undefined}
              onClick={() => {
                if (now.state === "asking") return;
                owner.current = { question, document, lot };
                void start();
              }}
            >
              {now.state === "recorded" ? "Record again without keeping this one" : "Record my answer"}
            </button>
          </p>
        </>
      )}
      <p role="status" className="small">
        {now.state === "asking" && "Your browser asks whether this page may use the microphone."}
        {now.state === "refused" && REFUSED[now.why]}
      </p>
      {now.state === "recorded" && (
        <FreshRecording
          of={owner.current}
          sound={now.sound}
          seconds={now.seconds}
          checks={checks}
          onClear={clear}
        />
      )}
      <KeptRecordings question={question} checks={checks} onDone={onDone} />
    </section>
  );
}

const REFUSED: Readonly<Record<Refusal, string>> = {
  "no-recorder": "This browser cannot record. Answer aloud with a clock beside you. All else here works.",
  "not-allowed":
    "The browser did not let this page use the microphone. You can allow it beside the address. All else here works.",
  "no-microphone": "No microphone was found. Connect one, or answer aloud with a clock beside you.",
  failed: "The recording broke off, and nothing of it is kept. Try again.",
};

function TargetChips({
  target,
  onChange,
}: {
  target: number;
  onChange: (target: number) => void;
}): ReactNode {
  return (
    <fieldset className="field">
      <legend>Time for the answer</legend>
      <p className="hint">These times are our own choice. No program publishes one.</p>
      <div className="chips">
        {TARGETS.map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={target === one}
            onClick={() => onChange(one)}
          >
            {one} seconds
          </button>
        ))}
      </div>
    </fieldset>
  );
}

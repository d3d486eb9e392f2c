import { type ReactNode, useEffect, useRef, useState } from "react";
import type { KeptRecording } from "../../../storage/kept-recording.ts";
import { type Kept, keepRecording } from "../../../store/recordings.ts";
import { announce } from "../../../store/screen-store.ts";
import { NOT_KEPT } from "./ask-to-keep.ts";
import { lengthWords, sizeWords } from "./countdown.ts";
import { Player } from "./player.tsx";
import type { SelfCheck } from "./self-check.ts";
import { SelfCheckList } from "./self-check-list.tsx";

/** What was recorded last: to listen to, and to keep or delete. */
export function FreshRecording({
  of,
  sound,
  seconds,
  checks,
  onClear,
}: {
  of: Pick<KeptRecording, "question" | "document" | "lot">;
  sound: Blob;
  seconds: number;
  checks: readonly SelfCheck[];
  onClear: () => void;
}): ReactNode {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [trouble, setTrouble] = useState<Exclude<Kept, "kept"> | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that ended it is gone.
  useEffect(() => heading.current?.focus(), []);
  const keep = async (): Promise<void> => {
    const kept = await keepRecording({ ...of, type: sound.type, seconds, ticked }, await sound.arrayBuffer());
    if (kept !== "kept") {
      setTrouble(kept);
      return;
    }
    announce("The recording is kept on this device.");
    onClear();
  };
  return (
    <div className="iv-fresh stack">
      <h3 ref={heading} tabIndex={-1}>
        Just recorded: {lengthWords(seconds)}, {sizeWords(sound.size)}
      </h3>
      <Player sound={sound} label="What you just recorded" />
      <SelfCheckList checks={checks} ticked={ticked} onChange={setTicked} />
      <div className="row">
        <button type="button" className="btn primary" onClick={() => void keep()}>
          Keep it
        </button>
        <button type="button" className="btn" onClick={onClear}>
          Delete it
        </button>
      </div>
      <p role="alert" className="small">
        {trouble !== null && NOT_KEPT[trouble]}
      </p>
    </div>
  );
}

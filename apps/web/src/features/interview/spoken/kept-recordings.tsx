import { type ReactNode, useState } from "react";
import { bytesOf, type KeptRecording, RECORDING_LIMITS } from "../../../storage/kept-recording.ts";
import {
  changeRecording,
  removeRecording,
  soundOf,
  useRecordingsOnScreen,
} from "../../../store/recordings.ts";
import { once } from "../../../ui/once.ts";
import { dayOf } from "../../documents/text-row.tsx";
import { lengthWords, sizeWords } from "./countdown.ts";
import { Player } from "./player.tsx";
import type { SelfCheck } from "./self-check.ts";
import { SelfCheckList } from "./self-check-list.tsx";

type OnDone = (words: string, undo: () => void) => void;

/** The kept recordings of a question, the newest first, and how much of the room all of them take. */
export function KeptRecordings({
  question,
  checks,
  onDone,
}: {
  question: string;
  checks: readonly SelfCheck[];
  onDone: OnDone;
}): ReactNode {
  const all = useRecordingsOnScreen();
  const own = all.filter((one) => one.question === question);
  const { recordings, bytes } = RECORDING_LIMITS;
  return (
    <>
      {own.length > 0 && (
        <ul className="plain iv-journal">
          {own.map((recording) => (
            <Row key={recording.id} recording={recording} checks={checks} onDone={onDone} />
          ))}
        </ul>
      )}
      <p className="small quiet">
        {all.length} of at most {recordings} recordings are kept for all questions,{" "}
        {all.length === 0 ? "0 KB" : sizeWords(bytesOf(all))} of {sizeWords(bytes)}. They go with “Erase
        everything”.
      </p>
    </>
  );
}

function Row({
  recording,
  checks,
  onDone,
}: {
  recording: KeptRecording;
  checks: readonly SelfCheck[];
  onDone: OnDone;
}): ReactNode {
  const { id, at, type, seconds, size } = recording;
  const [sound, setSound] = useState<Blob | "gone" | null>(null);
  const name = `recording of ${dayOf(at)}, ${lengthWords(seconds)}`;
  const ticked = recording.ticked.filter((one) => checks.some((check) => check.name === one));
  const listen = async (): Promise<void> => {
    if (sound !== null) {
      setSound(null);
      return;
    }
    const found = await soundOf(id);
    setSound(found === null ? "gone" : new Blob([found], { type }));
  };
  const remove = async (): Promise<void> => {
    const undo = await removeRecording(recording);
    if (undo !== null) onDone(`Deleted the ${name}.`, undo);
  };
  return (
    <li className="stack" data-recording>
      <p>
        {dayOf(at)}, {lengthWords(seconds)}, {sizeWords(size)}
      </p>
      <p className="small quiet">
        {ticked.length} of {checks.length} ticked
      </p>
      <div className="row">
        <button
          type="button"
          className="btn s"
          aria-expanded={sound !== null}
          aria-label={`Listen to the ${name}`}
          onClick={() => void listen()}
        >
          Listen
        </button>
        <button
          type="button"
          className="btn s"
          aria-label={`Delete the ${name}`}
          onClick={once(() => void remove())}
        >
          Delete
        </button>
      </div>
      {sound === "gone" && <p role="alert">Its sound is not on this device any more.</p>}
      {sound instanceof Blob && (
        <>
          <Player sound={sound} label={`The ${name}`} />
          <SelfCheckList
            checks={checks}
            ticked={ticked}
            onChange={(next) => changeRecording(id, { ticked: next })}
          />
        </>
      )}
    </li>
  );
}

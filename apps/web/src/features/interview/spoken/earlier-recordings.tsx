import type { ReactNode } from "react";
import { useProfile } from "../../../store/profile-store.ts";
import { changeRecording, removeRecording, useRecordingsByLot } from "../../../store/recordings.ts";

/** Recordings of the answers that stood in this profile before: another lot of answers may be another person’s. */
export function EarlierRecordings(): ReactNode {
  const { earlier } = useRecordingsByLot();
  const lot = useProfile((state) => state.lot);
  if (earlier.length === 0) return null;
  const many = earlier.length === 1 ? "1 recording belongs" : `${earlier.length} recordings belong`;
  const bring = (): void => {
    for (const { id } of earlier) changeRecording(id, { lot });
  };
  const remove = (): void => {
    for (const recording of earlier) void removeRecording(recording);
  };
  return (
    <section className="sec stack noprint">
      <h2>Of earlier answers</h2>
      <p>{many} to answers that stood in this profile before. They take up room too. Are they yours?</p>
      <p className="row">
        <button type="button" className="btn" onClick={bring}>
          Show them with these answers
        </button>
        <button type="button" className="btn" onClick={remove}>
          Delete them
        </button>
      </p>
    </section>
  );
}

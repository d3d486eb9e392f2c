import type { ReactNode } from "react";
import { saveFile } from "../storage/save-file.ts";
import { startAnew, takeGoodCopy, useProfile } from "../store/profile-store.ts";

/** The last save cannot be read: offers the last good copy by its time, keeps the damaged one as a file. */
export function DamagedNotice(): ReactNode {
  const damaged = useProfile((state) => state.damaged);
  if (!damaged) return null;
  const { copy, found } = damaged;
  const when =
    copy && new Date(copy.savedAt).toLocaleString("en-US", { dateStyle: "long", timeStyle: "short" });
  return (
    <div className="note brick stack" role="alert">
      <p>
        <b>Your last save is damaged.</b>{" "}
        {when
          ? `We have a good copy from ${when}. Nothing has been deleted.`
          : "There is no good copy on this device."}
      </p>
      <div className="row">
        {when && (
          <button type="button" className="btn primary" onClick={takeGoodCopy}>
            Use the good copy
          </button>
        )}
        <button
          type="button"
          className="btn"
          onClick={() =>
            saveFile("smartpick-damaged.json", "application/json", JSON.stringify(found, null, 2))
          }
        >
          Save the damaged file
        </button>
        <button type="button" className="btn link" onClick={startAnew}>
          Start again without it
        </button>
      </div>
    </div>
  );
}

import { type ReactNode, useState } from "react";
import { nameOf } from "../document/profile-document.ts";
import type { Trouble } from "../storage/holdings.ts";
import { saveFile } from "../storage/save-file.ts";
import { settleDamaged } from "../store/profile-acts.ts";
import { useAnswers } from "../store/use-answers.ts";

/** What keeps answers from being read or kept, with what to do; nothing is written over before the applicant has chosen. */
export function StoreNotice(): ReactNode {
  const troubles = useAnswers((state) => state.troubles);
  const save = useAnswers((state) => state.save);
  return (
    <div className="stack-l store-notice">
      {save === "full" && (
        <Notice title="This device has no room left.">
          What you type now may be lost. Free some room, or save your answers as a file under My files.
        </Notice>
      )}
      {save === "newer" && (
        <Notice title="A newer SmartPick has your answers.">
          Nothing was lost. Load this page again to go on; what you typed here is kept.
        </Notice>
      )}
      {save === "blocked" && (
        <Notice title="An older SmartPick is open in another tab.">
          Close the other tabs, and your answers come up here.
        </Notice>
      )}
      {troubles.map((trouble) =>
        trouble.kind === "damaged" ? (
          <Damaged key={trouble.id} trouble={trouble} />
        ) : (
          <div key={trouble.id} className="note ochre stack" role="alert">
            <p>
              <b>A newer SmartPick wrote some of your answers.</b> They are whole, and this version leaves
              them alone. Load this page again to get the newer one. What you type now is kept as a profile of
              its own.
            </p>
            <div className="row">
              <button type="button" className="btn" onClick={() => saveRaw(trouble, "smartpick-newer.json")}>
                Save the newer record as a file
              </button>
            </div>
          </div>
        ),
      )}
    </div>
  );
}

function Notice({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return (
    <div className="note brick stack" role="alert">
      <p>
        <b>{title}</b> {children}
      </p>
    </div>
  );
}

/** The last save cannot be read: offers the last good copy by its time, keeps the damaged one. */
function Damaged({ trouble }: { trouble: Trouble }): ReactNode {
  const [refused, setRefused] = useState(false);
  const { copy } = trouble;
  const when =
    copy?.savedAt &&
    new Date(copy.savedAt).toLocaleString("en-US", { dateStyle: "long", timeStyle: "short" });
  const settle = async (withCopy: boolean): Promise<void> =>
    setRefused(!(await settleDamaged(trouble, withCopy)));
  return (
    <div className="note brick stack" role="alert">
      <p>
        <b>Your last save is damaged.</b> Nothing has been deleted.{" "}
        {copy && when
          ? `We have a good copy of “${nameOf(copy)}” from ${when}.`
          : "There is no good copy on this device."}{" "}
        What you type now is kept as a profile of its own.
      </p>
      <div className="row">
        {when && (
          <button type="button" className="btn primary" onClick={() => void settle(true)}>
            Use the good copy
          </button>
        )}
        <button type="button" className="btn" onClick={() => saveRaw(trouble, "smartpick-damaged.json")}>
          Save the damaged file
        </button>
        <button type="button" className="btn link" onClick={() => void settle(false)}>
          Go on without it
        </button>
      </div>
      <p className="small quiet">Either way the damaged save stays in the trash for 30 days.</p>
      {refused && <p className="wrong">The browser did not let us. Save the damaged file, and try again.</p>}
    </div>
  );
}

function saveRaw({ raw }: Trouble, name: string): void {
  saveFile(name, "application/json", JSON.stringify(raw, null, 2));
}

import { seal } from "@smartpick/profile/sealed";
import { type ReactNode, useId, useState } from "react";
import { saveFile } from "../../storage/save-file.ts";
import { useProfile } from "../../store/profile-store.ts";
import { todayHere } from "../../store/run.ts";
import { announce } from "../../store/screen-store.ts";
import { LeaveOut } from "./leave-out.tsx";
import { partsOf, withoutParts } from "./left-out.ts";
import { parcelOf, useShownName } from "./use-parcel.ts";

/** What goes along, under which name, and the button; without a key it says that the key is missing. */
export function SealSection({
  publicKey,
  onMissing,
}: {
  publicKey: string | null;
  onMissing: () => void;
}): ReactNode {
  const id = useId();
  const draft = useProfile((state) => state.draft);
  const [name, setName] = useState(useShownName());
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<"not yet" | "working" | "saved" | "failed">("not yet");
  const parts = partsOf(draft);
  const make = async (): Promise<void> => {
    if (publicKey === null) {
      onMissing();
      return;
    }
    setDone("working");
    try {
      const bytes = await seal(await parcelOf(withoutParts(draft, left), name), publicKey);
      saveFile(`smartpick-profile-${todayHere()}.sealed`, "application/octet-stream", bytes);
      setDone("saved");
      announce("Your sealed file was saved to your downloads.");
    } catch {
      setDone("failed");
    }
  };
  return (
    <section className="sec stack">
      <h2>2. Your file</h2>
      <div className="field">
        <label htmlFor={id}>Name that your adviser sees</label>
        <p className="hint" id={`${id}-hint`}>
          It stands inside the file, sealed with the rest.
        </p>
        <input
          id={id}
          className="input"
          type="text"
          autoComplete="off"
          maxLength={80}
          value={name}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <LeaveOut parts={parts} left={left} onChange={setLeft} />
      <p className="row">
        <button
          type="button"
          className={publicKey === null ? "btn unready" : "btn primary"}
          aria-busy={done === "working"}
          onClick={() => void make()}
        >
          Seal my file
        </button>
        {publicKey === null && <span className="small quiet">The key of your adviser is needed first.</span>}
      </p>
      {done === "saved" && (
        <p className="note tide">
          The sealed file is in your downloads. Send it by e-mail or any other way. You cannot open it
          yourself: only that key does.
        </p>
      )}
      {done === "failed" && (
        <p className="note brick" role="alert">
          The file could not be sealed for this key. Ask your adviser to make a new one.
        </p>
      )}
    </section>
  );
}

import { type ReactNode, useId, useState } from "react";
import { differencesOf } from "../../../store/differences.ts";
import { useProfile } from "../../../store/profile-store.ts";
import { type Changes, LONGEST_NAME, saveCase } from "../../../store/trial.ts";
import { Sheet } from "../../../ui/sheet.tsx";
import type { OtherProfile } from "./use-trial-profile.ts";

/** Letters of a value that is said in the name. */
const SHORT = 12;

/** Gives the changes a name, to look at again beside others. */
export function SaveAsCase({ other, changes }: { other: OtherProfile; changes: Changes }): ReactNode {
  const own = useProfile((state) => state.draft);
  const [open, setOpen] = useState(false);
  const usual = differencesOf(own, other.draft)
    .map(({ label, after }) => (after.length <= SHORT ? `${label} ${after}` : label))
    .join(", ")
    .slice(0, LONGEST_NAME);
  const [name, setName] = useState<string | null>(null);
  const id = useId();
  const written = name ?? usual;
  const close = (): void => {
    setOpen(false);
    setName(null);
  };
  return (
    <>
      <button
        type="button"
        className="btn"
        aria-disabled={other.profile === null}
        onClick={() => other.profile && setOpen(true)}
      >
        Save as a case
      </button>
      <Sheet title="Save as a case" open={open} onClose={close}>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            saveCase(written.trim() === "" ? usual : written, changes);
            close();
          }}
        >
          <p className="small quiet">It is kept with your answers on this device. Erasing them erases it.</p>
          <div className="field">
            <label htmlFor={id}>Name of the case</label>
            <input
              id={id}
              className="input"
              value={written}
              maxLength={LONGEST_NAME}
              autoComplete="off"
              onChange={(event) => setName(event.target.value)}
            />
          </div>
          <div className="row">
            <button type="submit" className="btn primary">
              Save
            </button>
            <button type="button" className="btn link" onClick={close}>
              Cancel
            </button>
          </div>
        </form>
      </Sheet>
    </>
  );
}

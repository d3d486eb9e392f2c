import type { ReactNode } from "react";
import type { SaveState } from "../store/answers/answers.ts";
import { useProfile } from "../store/profile-store.ts";

const WORDS: Readonly<Record<SaveState, readonly [string, string]>> = {
  "nothing-yet": ["", ""],
  saving: ["Saving", ""],
  saved: ["Saved", " on this device"],
  full: ["Not saved", ": this device has no room left"],
  newer: ["Not saved", ": a newer SmartPick has your answers"],
  blocked: ["Not saved", ": an older SmartPick is open in another tab"],
  unavailable: ["Not saved", ": this browser keeps nothing"],
};

/** Whether the answers are kept on this device. */
export function SaveStatus(): ReactNode {
  const save = useProfile((state) => state.save);
  const example = useProfile((state) => state.example !== null);
  const [short, long] = WORDS[save];
  if (short === "" || example) return null;
  return (
    <span className={short === "Not saved" ? "status trouble" : "status"}>
      {save === "saved" && (
        <svg width="12" height="12" aria-hidden="true">
          <path d="M2 6.5 5 9.5 10.5 3" className="tick" />
        </svg>
      )}
      <span>
        {short}
        <span className="long">{long}</span>
      </span>
    </span>
  );
}

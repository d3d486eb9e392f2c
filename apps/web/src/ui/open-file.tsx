import { type ReactNode, useId, useRef, useState } from "react";
import { loadProfileCode } from "../store/profile-code.ts";
import { adopt } from "../store/profile-store.ts";
import { announce } from "../store/screen-store.ts";

const MOST_BYTES = 2_000_000;

/** Opens a profile file from the device. A refused file changes nothing, and every problem names its field. */
export function OpenFile({ label, onOpened }: { label: string; onOpened: () => void }): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [name, setName] = useState("");

  const read = async (file: File): Promise<void> => {
    setName(file.name);
    if (file.size > MOST_BYTES) {
      setProblems([`It is ${Math.ceil(file.size / 1_000_000)} MB. A profile file has at most 2 MB.`]);
      return;
    }
    const code = await loadProfileCode();
    const draft = code.draftFromText(await file.text(), file.name);
    if (draft.ok) {
      setProblems([]);
      adopt(draft.value);
      announce(`Opened ${file.name}.`);
      onOpened();
    } else {
      setProblems(draft.problems.map(code.problemWords));
    }
  };

  return (
    <div className="stack noprint">
      <button type="button" className="btn" onClick={() => input.current?.click()} aria-describedby={id}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,.json"
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void read(file);
        }}
      />
      <div id={id} role="alert">
        {problems.length > 0 && (
          <div className="note brick stack small">
            <p>
              <b>{name} was not opened.</b> Your answers did not change.
            </p>
            <ul className="bullets">
              {problems.slice(0, 8).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
            {problems.length > 8 && <p>And {problems.length - 8} more.</p>}
          </div>
        )}
      </div>
    </div>
  );
}

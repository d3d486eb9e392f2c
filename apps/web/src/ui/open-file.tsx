import { type ReactNode, useId, useRef, useState } from "react";
import { lazyPart } from "../frame/lazy-screen.tsx";
import { type Draft, hasAnswers } from "../store/draft.ts";
import type { ReadFile } from "../store/file-reading.ts";
import { openInPlace } from "../store/profile-acts.ts";
import { ownAnswers } from "../store/profile-file.ts";
import { announce } from "../store/screen-store.ts";

const MOST_PROBLEMS = 8;
const OpenFileSheet = lazyPart(async () => (await import("./open-file-sheet.tsx")).OpenFileSheet);

/**
 * Opens a profile file from the device. A file that cannot be read, or that could give no number, changes nothing, and
 * every problem names its field. Where there are answers already, it asks what to do with them. `onOpened` is not called
 * where the reader has opened another screen meanwhile.
 */
export function OpenFile({ label, onOpened }: { label: string; onOpened: () => void }): ReactNode {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [name, setName] = useState("");
  const [asking, setAsking] = useState<Draft | null>(null);
  const [reading, setReading] = useState(false);
  const screen = useRef("");

  const read = async (file: File): Promise<void> => {
    screen.current = window.location.hash;
    setName(file.name);
    setProblems([]);
    setReading(true);
    const found = await answersIn(file);
    setReading(false);
    if (found.state === "refused") setProblems(found.problems);
    else if (hasAnswers(ownAnswers().draft)) setAsking(found.draft);
    else {
      await openInPlace(file.name, found.draft);
      opened(file.name);
    }
  };
  const opened = (file: string): void => {
    setAsking(null);
    announce(`Opened ${file}.`);
    if (window.location.hash === screen.current) onOpened();
  };

  return (
    <div className="stack noprint">
      <button
        type="button"
        className="btn"
        onClick={() => input.current?.click()}
        aria-describedby={id}
        aria-busy={reading}
      >
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
      {asking && (
        <OpenFileSheet
          fileName={name}
          draft={asking}
          onOpened={() => opened(name)}
          onCancel={() => setAsking(null)}
        />
      )}
      <div id={id} role="alert">
        {problems.length > 0 && <Refused name={name} problems={problems} />}
      </div>
    </div>
  );
}

/** What reads files comes when the first one is opened: the first screen does without it. */
async function answersIn(file: File): Promise<ReadFile> {
  try {
    const { answersOfFile } = await import("../store/file-refusal.ts");
    return await answersOfFile(file);
  } catch {
    return {
      state: "refused",
      problems: ["The part that reads files did not come. Try again with a network."],
    };
  }
}

function Refused({ name, problems }: { name: string; problems: readonly string[] }): ReactNode {
  return (
    <div className="note brick stack small">
      <p>
        <b>{name} was not opened.</b> Your answers did not change.
      </p>
      <ul className="bullets">
        {problems.slice(0, MOST_PROBLEMS).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {problems.length > MOST_PROBLEMS && <p>And {problems.length - MOST_PROBLEMS} more.</p>}
    </div>
  );
}

import { type ReactNode, useId, useState } from "react";

/** A note of one line and the button that keeps something with it; the note is empty again then. */
export function KeepWithNote({
  label,
  hint,
  longest,
  act,
  onKeep,
}: {
  label: string;
  hint: string;
  longest: number;
  act: string;
  onKeep: (note: string) => void;
}): ReactNode {
  const id = useId();
  const [note, setNote] = useState("");
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(note.trim());
        setNote("");
      }}
    >
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <div className="row">
        <input
          id={id}
          className="input"
          type="text"
          autoComplete="off"
          maxLength={longest}
          aria-describedby={`${id}-hint`}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
        <button type="submit" className="btn">
          {act}
        </button>
      </div>
    </form>
  );
}

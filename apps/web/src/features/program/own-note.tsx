import { type ReactNode, useEffect, useId, useState } from "react";
import { useProfile } from "../../store/profile-store.ts";
import { LONGEST_NOTE, noteOn, writeNote } from "../../store/program-notes.ts";
import { typeAnswer, typedAnswer } from "../../store/typed-answers.ts";

/** The applicant's own words about the program, kept with her answers when the field is left, and at every letter before. */
export function OwnNote({ program }: { program: { readonly id: string; readonly name: string } }): ReactNode {
  const stored = useProfile(({ draft }) => noteOn(draft, program.id));
  const asked = { program: program.id, field: "note" };
  const [text, setText] = useState(() => typedAnswer(asked) || stored);
  const id = useId();
  // Undo, another tab or an opened file may change what is kept.
  useEffect(
    () => setText((now) => (typedAnswer({ program: program.id, field: "note" }) ? now : stored)),
    [stored, program.id],
  );
  const save = (): void => {
    typeAnswer(asked, "");
    writeNote(program, text);
  };
  return (
    <section className="sec noprint">
      <h2>
        <label htmlFor={id}>My note</label>
      </h2>
      <p className="small quiet" id={`${id}-hint`}>
        For yourself alone. It is kept with your answers on this device, and it is in your file.
      </p>
      <textarea
        id={id}
        className="input note-text"
        rows={4}
        maxLength={LONGEST_NOTE}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          typeAnswer(asked, event.target.value);
        }}
        onBlur={save}
      />
    </section>
  );
}

import type { TrackedApplication } from "@smartpick/core";
import { WRITE_ONCE_NOTE, writeOnceMessage } from "@smartpick/report";
import { type ReactNode, useId, useState } from "react";
import { copyText } from "../../ui/copy-text.ts";
import { Sheet } from "../../ui/sheet.tsx";

/** A short message to a program that has been silent too long, to copy. */
export function WriteOnceSheet({
  row,
  onClose,
}: {
  row: TrackedApplication;
  onClose: () => void;
}): ReactNode {
  const id = useId();
  const { subject, text } = writeOnceMessage(row);
  const [copied, setCopied] = useState("");
  const copy = async (): Promise<void> => {
    const done = await copyText(`${subject}\n\n${text}`);
    setCopied(done ? "Copied." : "The browser does not let us copy. Select the text.");
  };
  return (
    <Sheet title={`Write once to ${row.name}`} open onClose={onClose}>
      <p>{WRITE_ONCE_NOTE}</p>
      <p>
        <b>Subject:</b> {subject}
      </p>
      <div className="field">
        <label htmlFor={id}>Text. Fill what stands in brackets</label>
        <textarea id={id} className="input message" rows={11} readOnly value={text} />
      </div>
      <p role="status">{copied}</p>
      <div className="row">
        <button type="button" className="btn primary" onClick={() => void copy()}>
          Copy
        </button>
        <button type="button" className="btn link" onClick={onClose}>
          Close
        </button>
      </div>
    </Sheet>
  );
}

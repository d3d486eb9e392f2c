import { type ReactNode, useId, useRef, useState } from "react";
import { announce } from "../../store/screen-store.ts";
import { copyText } from "../../ui/copy-text.ts";
import "./carry.css";

/** A text to take elsewhere: shown whole, with a button that copies it. */
export function CopiedText({
  label,
  text,
  act,
  said,
  rows = 2,
}: {
  label: string;
  text: string;
  /** The button: "Copy the link". */
  act: string;
  /** What is said once it is copied. */
  said: string;
  rows?: number;
}): ReactNode {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<"no" | "yes" | "by-hand">("no");
  const copy = async (): Promise<void> => {
    const done = await copyText(text);
    setCopied(done ? "yes" : "by-hand");
    if (done) announce(said);
    else area.current?.select();
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea ref={area} id={id} className="input carried-text" rows={rows} readOnly value={text} />
      <p className="row">
        <button type="button" className="btn" onClick={() => void copy()}>
          {copied === "yes" ? "Copied" : act}
        </button>
        {copied === "by-hand" && (
          <span className="small quiet">
            This browser does not copy by itself. The text is selected: copy it now.
          </span>
        )}
      </p>
    </div>
  );
}

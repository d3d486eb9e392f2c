import type { AskEmail } from "@smartpick/report";
import { type ReactNode, useId, useRef, useState } from "react";
import { announce } from "../../store/screen-store.ts";
import { type Asked, typeAnswer, useTypedAnswer } from "../../store/typed-answers.ts";
import { copyText } from "../../ui/copy-text.ts";
import "./ask-first.css";

/** A ready e-mail to change and copy. Nothing is sent from here, and nothing of the answers stands in it. */
export function EmailText({
  email: { subject, text },
  asked,
  label,
}: {
  email: AskEmail;
  /** Under which name what is typed is kept. */
  asked: Asked;
  label: string;
}): ReactNode {
  const typed = useTypedAnswer(asked);
  const [copied, setCopied] = useState<"no" | "yes" | "by-hand">("no");
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const copy = async (): Promise<void> => {
    const written = area.current?.value ?? "";
    const done = await copyText(written);
    setCopied(done ? "yes" : "by-hand");
    if (done) announce("The e-mail text is copied.");
    else area.current?.select();
  };
  return (
    <div className="stack opened">
      <p className="small">
        <b>Subject:</b> {subject}
      </p>
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        className="input email-text"
        rows={12}
        value={typed === "" ? text : typed}
        onChange={(event) => typeAnswer(asked, event.target.value)}
      />
      <div className="row">
        <button type="button" className="btn s" onClick={() => void copy()}>
          {copied === "yes" ? "Copied" : "Copy the text"}
        </button>
        <p className="small quiet">
          {copied === "by-hand"
            ? "This browser does not copy by itself. The text is selected: copy it now."
            : "Put your name in. Nothing is sent from here."}
        </p>
      </div>
    </div>
  );
}

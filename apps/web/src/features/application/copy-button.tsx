import { plainTextOf, signWords } from "@smartpick/engine/documents";
import { type ReactNode, useId, useState } from "react";
import { announce } from "../../store/screen-store.ts";
import { copyText } from "../../ui/copy-text.ts";

/** Copies a text in its plain form; signs that change or may be lost are named before. */
export function CopyButton({ name, text }: { name: string; text: string }): ReactNode {
  const id = useId();
  const plain = plainTextOf(text);
  const [copied, setCopied] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  if (text.trim() === "") return null;
  const word = copied === plain.text ? "Copied" : "Copy";
  const copy = async (): Promise<void> => {
    const done = await copyText(plain.text);
    setFailed(!done);
    setCopied(done ? plain.text : null);
    if (done) announce(`Copied: ${name}.`);
  };
  return (
    <>
      <button
        type="button"
        className="btn s"
        aria-label={`${word}: ${name}`}
        aria-describedby={plain.changed.length > 0 ? id : undefined}
        onClick={() => void copy()}
      >
        {word}
      </button>
      {plain.changed.length > 0 && (
        <p className="small quiet" id={id}>
          In plain text: {plain.changed.map(signWords).join("; ")}.
        </p>
      )}
      {failed && (
        <p className="small" role="alert">
          This browser does not copy by itself. Mark the text and copy it.
        </p>
      )}
    </>
  );
}

import { plainTextOf } from "@smartpick/core";
import { signWords } from "@smartpick/report";
import { type ReactNode, useMemo } from "react";
import { SECTIONS } from "./editor-head.tsx";

/** What the plain form keeps of the text, and which signs change on the way. */
export function PlainSection({ text }: { text: string }): ReactNode {
  const plain = useMemo(() => plainTextOf(text), [text]);
  if (text.trim() === "") return null;
  return (
    <section className="sec stack">
      <h2 id={SECTIONS.plain} tabIndex={-1}>
        What the form keeps
      </h2>
      {plain.changed.length === 0 ? (
        <p>Nothing changes in plain text.</p>
      ) : (
        <>
          <p>The application form keeps plain text. These signs change:</p>
          <ul className="bullets">
            {plain.changed.map((sign) => (
              <li key={sign.sign}>{signWords(sign)}</li>
            ))}
          </ul>
        </>
      )}
      <details className="small">
        <summary>See the plain text</summary>
        <pre className="doc-plain">{plain.text}</pre>
      </details>
    </section>
  );
}

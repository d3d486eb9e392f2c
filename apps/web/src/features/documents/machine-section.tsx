import type { DocumentCheck } from "@smartpick/answers";
import { machineSize, plainTextOf, signWords } from "@smartpick/engine/documents";
import { type ReactNode, useMemo } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { SECTIONS } from "./editor-head.tsx";

/** What a plain form keeps of the text, which signs change on the way, and the text as it stands there. */
export function MachineSection({
  text: { text, kind },
  check,
}: {
  text: KeptText;
  check: DocumentCheck | null;
}): ReactNode {
  const plain = useMemo(() => plainTextOf(text), [text]);
  if (text.trim() === "") return null;
  const machine = check?.reading?.machine ?? null;
  const isOfForm = kind === "personal-statement" || kind === "experience";
  return (
    <section className="sec stack">
      <h2 id={SECTIONS.plain} tabIndex={-1}>
        {isOfForm ? "What their machine reads" : "What plain text keeps"}
      </h2>
      {isOfForm && machine !== null && <p>{machineSize(machine)}</p>}
      {plain.changed.length === 0 ? (
        <p>Nothing changes in plain text.</p>
      ) : (
        <>
          <p>
            {isOfForm
              ? "The application form keeps plain text. These signs change there:"
              : "These signs change:"}
          </p>
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

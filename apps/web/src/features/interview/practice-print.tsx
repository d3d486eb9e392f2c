import type { ReactNode } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { dayOf } from "../documents/text-row.tsx";
import { bodyOf, isWritten } from "./answer-text.ts";

/** On paper: the question, the answer as it is now, and the journal, the newest first. */
export function PracticePrint({ asks, text }: { asks: string; text: KeptText | null }): ReactNode {
  return (
    <article className="iv-print" aria-hidden="true">
      <h2>{asks}</h2>
      {text !== null && isWritten(text.text) && <p className="iv-words">{bodyOf(text.text).words}</p>}
      {text?.versions.toReversed().map((version) => (
        <div key={`${version.at} ${version.note}`}>
          <h3>{dayOf(version.at)}</h3>
          {version.note !== "" && <p>How it went: {version.note}</p>}
          <p className="iv-words">{bodyOf(version.text).words}</p>
        </div>
      ))}
    </article>
  );
}

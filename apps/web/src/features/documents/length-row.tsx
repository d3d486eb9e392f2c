import { lengthLine, plainState, plainTextOf } from "@smartpick/engine/documents";
import type { ReactNode } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import type { TextPoints } from "./use-text-points.ts";

/** How long the text is, whether it is plain, and whether its spelling was looked at. */
export function LengthRow({ text, checked }: { text: KeptText; checked: TextPoints }): ReactNode {
  const { check, spelled, failed, retry } = checked;
  return (
    <>
      {failed && (
        <p className="note ochre after-lead">
          The coach could not look at this text. Your text is safe.{" "}
          <button type="button" className="btn s" onClick={retry}>
            Try again
          </button>
        </p>
      )}
      {check !== null && text.text.trim() !== "" && (
        <p className="doc-length">
          <span>{lengthLine(check)}</span>
          <span>
            <b>Plain text:</b> {plainState(plainTextOf(text.text))}
          </span>
          {!spelled && !failed && <span className="quiet">Spelling follows when the word list is here.</span>}
        </p>
      )}
    </>
  );
}

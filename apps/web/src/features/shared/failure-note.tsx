import type { ReactNode } from "react";
import type { Failure } from "../../store/answer-desk.ts";

const WORDS: Readonly<Record<Failure["kind"], string>> = {
  facts: "The program facts could not be loaded. Check your connection, then try again.",
  calculation: "The calculation stopped with an error.",
  silence: "The calculation gave no answer, and was ended.",
  stopped: "You stopped the calculation.",
};

/** Why something is not there, in words, with the way to try again and the technical text behind "Details". */
export function FailureNote({
  failure,
  what,
  onRetry,
}: {
  failure: Failure;
  /** What is not there, as a sentence; it stands first. */
  what?: string;
  onRetry: () => void;
}): ReactNode {
  return (
    <div className="note brick stack" role="alert" data-state="failed">
      <p>
        {what !== undefined && <b>{what} </b>}
        {WORDS[failure.kind]}
      </p>
      <p>
        <button type="button" className="btn" onClick={onRetry}>
          Try again
        </button>
      </p>
      <details className="more">
        <summary>Details</summary>
        <code>{failure.message}</code>
      </details>
    </div>
  );
}

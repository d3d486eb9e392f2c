import { plainTextOf } from "@smartpick/engine/documents";
import { type ReactNode, useState } from "react";
import { useCheck } from "../../store/use-check.ts";
import { POINT_WORDS, type Point, pointsOf } from "../documents/points.ts";

/** The button "Check", and what the coach says of the text while it is open. */
export function CheckedText({ id, name, text }: { id: string; name: string; text: string }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (text.trim() === "") return null;
  return (
    <>
      <button
        type="button"
        className="btn s"
        aria-expanded={isOpen}
        aria-label={isOpen ? `Close the check: ${name}` : `Check: ${name}`}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? "Close the check" : "Check"}
      </button>
      {/* What is judged is what the form gets, so that its length is counted once. */}
      {isOpen && <Findings id={id} text={plainTextOf(text).text} />}
    </>
  );
}

function Findings({ id, text }: { id: string; text: string }): ReactNode {
  const { check, failed, retry } = useCheck({
    id: `application ${id}`,
    text,
    kind: "experience",
    specialty: null,
    off: [],
    words: [],
    ignored: [],
  });
  if (failed)
    return (
      <div className="eras-found stack" role="alert">
        <p>The text could not be checked. Nothing was lost.</p>
        <button type="button" className="btn s" onClick={retry}>
          Try again
        </button>
      </div>
    );
  const points = check === null ? [] : pointsOf(check);
  return (
    <div className="eras-found stack" aria-busy={check === null}>
      <p role="status">{check === null ? "The text is being read." : countOf(points)}</p>
      <ul className="plain">
        {points.map((point) => (
          <FoundPoint key={`${point.from} ${point.title}`} point={point} text={check?.text ?? ""} />
        ))}
      </ul>
      <p className="tiny quiet">The coach never writes a sentence for you.</p>
    </div>
  );
}

function countOf(points: readonly Point[]): string {
  const fix = points.filter(({ kind }) => kind === "fix").length;
  const think = points.filter(({ kind }) => kind === "think").length;
  if (fix + think === 0) return "Nothing to fix.";
  return `${fix} to fix, ${think} to think about.`;
}

function FoundPoint({ point, text }: { point: Point; text: string }): ReactNode {
  const { kind, title, from, to, finding } = point;
  return (
    <li className={`eras-point eras-${kind}`}>
      <p>
        <b>{POINT_WORDS[kind]}:</b> {title}
      </p>
      {to > from && <p className="small">“{text.slice(from, to)}”</p>}
      {finding?.ask !== undefined && <p className="small">A question for you: {finding.ask}</p>}
      {finding !== null && (
        <details className="small">
          <summary>Why, and its source</summary>
          <p>{finding.why}</p>
          <p className="quiet">{finding.source}</p>
        </details>
      )}
    </li>
  );
}

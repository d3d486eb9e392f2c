import type { WordedFellowships } from "@smartpick/core";
import type { ReactNode } from "react";
import { type LineState, StateMark } from "./state-mark.tsx";

/** What directors look at and what is asked, each line beside what the profile tells. */
export function Readiness({ report }: { report: WordedFellowships }): ReactNode {
  return (
    <section className="sec cols c-2">
      <Lines title="What directors and fellows look at" lines={report.lookedFor} />
      <Lines title="What is asked" lines={report.requirements} />
    </section>
  );
}

function Lines({
  title,
  lines,
}: {
  title: string;
  lines: readonly { readonly id: string; readonly state: LineState; readonly words: string }[];
}): ReactNode {
  return (
    <div className="stack">
      <h2>{title}</h2>
      <ul className="lines">
        {lines.map(({ id, state, words }) => {
          const [word = "", ...rest] = words.split(": ");
          return (
            <li key={id} className="verdict fell-line" data-state={state}>
              <StateMark state={state} />
              <span>
                <b>{word}:</b> {rest.join(": ")}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

import type { LettersReport } from "@smartpick/core";
import { letterRules } from "@smartpick/report";
import type { ReactNode } from "react";
import { SourceList } from "../shared/source-list.tsx";

/** The rules of the season about letters, and where each was read. */
export function LetterRules({ report }: { report: LettersReport }): ReactNode {
  const rules = letterRules(report);
  const sources = [...new Set(rules.flatMap(({ source }) => source ?? []))];
  if (rules.length === 0) return null;
  return (
    <section className="sec stack">
      <h2>Rules of the season</h2>
      <ul className="bullets">
        {rules.map(({ text, source }) => (
          <li key={text}>
            {text}
            {source !== null && <span className="quiet"> [{sources.indexOf(source) + 1}]</span>}
          </li>
        ))}
      </ul>
      <div className="small">
        <SourceList ids={sources} heading="Where this was read" numbered />
      </div>
    </section>
  );
}

import { seasonDayWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { WithTerms } from "../../ui/with-terms.tsx";
import { MATCH_PHRASES } from "../shared/match-phrases.ts";
import { SourceList } from "../shared/source-list.tsx";
import type { DatedWords } from "./season-dates.ts";

/** Days with their hours, what of them is to be checked, and where they were read. */
export function DatedList({
  title,
  days,
  sources = [],
  children,
}: {
  title: string;
  days: readonly DatedWords[];
  /** Of what stands below the days. */
  sources?: readonly string[];
  children?: ReactNode;
}): ReactNode {
  const ids = [...new Set([...days.map(({ source }) => source), ...sources])];
  return (
    <section className="sec stack">
      <h2>{title}</h2>
      <ul className="lines">
        {days.map(({ what, on, time, official, note }) => (
          <li key={what}>
            <b>
              <WithTerms words={what} phrases={MATCH_PHRASES} />
            </b>
            <span className="sub">
              {note ?? seasonDayWords(on)}
              {time !== null && `, ${time} Eastern time`}
              {on.day !== null && !official && " · not from an official page: check it"}
            </span>
          </li>
        ))}
      </ul>
      {children}
      <div className="small">
        <SourceList ids={ids} heading="Where this was read" />
      </div>
    </section>
  );
}

import type { RoadmapReport } from "@smartpick/core";
import { shortDay, weekWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { WithTerms } from "../../ui/with-terms.tsx";
import { MATCH_PHRASES } from "../shared/match-phrases.ts";

/** What the plan asks for in the next seven days. */
export function ThisWeek({ report }: { report: RoadmapReport }): ReactNode {
  const { week, today } = report;
  return (
    <div className="stack">
      <h2>This week</h2>
      {week.length === 0 && <p>Nothing begins or ends in the next 7 days.</p>}
      <ul className="lines road-week">
        {week.map((one) => (
          <li key={`${one.day}${one.what}${one.code}`}>
            <time className="strong" dateTime={one.day}>
              {shortDay(one.day, today)}
            </time>
            <span>
              <WithTerms
                words={capital(weekWords(one, report).replace(/^[^:]*: /, ""))}
                phrases={MATCH_PHRASES}
              />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

import type { Range, WordedPlanB } from "@smartpick/core";
import {
  type AxisEnd,
  axisFor,
  capitalised,
  chancePhrase,
  column,
  differenceCell,
  dollarsOrUnknown,
  rangeBar,
  rangeCell,
  rangeNote,
  sharedCauseWords,
  type Table,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { DataTable } from "../../ui/data-table.tsx";
import { Drawing } from "../../ui/drawing.tsx";
import { useWidth } from "../../ui/use-width.ts";

const MOST_WIDE = 560;

/** This season and those after it on one axis, as what-if gives them, with what is known of cause. */
export function AnotherSeason({ report }: { report: WordedPlanB }): ReactNode {
  const [host, width] = useWidth<HTMLDivElement>();
  const { again, base } = report;
  if (again.length === 0) return null;
  const rows = [
    { words: `This season, ${base.season}`, match: base.match as Range | null },
    ...again.map(({ words, match }) => ({ words, match })),
  ];
  const axis: AxisEnd = axisFor(rows.flatMap(({ match }) => match ?? []));
  return (
    <section className="sec stack">
      <h2>Another season</h2>
      <figure className="wide-figure">
        <figcaption className="small quiet">
          Seasons of 100 that end with a match. Bar: the range, 4 in 5. Line in it: the middle.
        </figcaption>
        <div ref={host}>
          {rows.map(({ words, match }, at) => (
            <div key={words} className="plan-b-season">
              <h3>{words}</h3>
              <p>
                {match === null
                  ? "No number can be given."
                  : capitalised(`${chancePhrase(match.mid)} ${rangeNote(match)}.`)}
              </p>
              {match !== null && width > 0 && (
                <Drawing
                  decorative
                  markup={rangeBar({
                    of: words,
                    range: match,
                    axis,
                    thin: false,
                    width: Math.min(width, MOST_WIDE),
                    labels: at === rows.length - 1,
                  })}
                />
              )}
            </div>
          ))}
        </div>
        <details className="more">
          <summary>Show as a table</summary>
          <DataTable table={seasonTable(report)} />
        </details>
      </figure>
      <ul className="bullets small quiet">
        {sharedCauseWords(again).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        First comes this season: <Link href="/chances">see what would help most now</Link>.
      </p>
    </section>
  );
}

function seasonTable({ again, base }: WordedPlanB): Table {
  return {
    title: "Seasons of 100 that end with a match",
    columns: [
      column("season", "Season", "text", 60),
      column("match", "Of 100", "text", 14),
      column("beside", "Beside this season", "text", 20),
      column("usd", "Dollars", "text", 10),
    ],
    rows: [
      [`This season, ${base.season}`, rangeCell(base.match), "–", dollarsOrUnknown(base.usd)],
      ...again.map((lever) => [
        lever.words,
        lever.match === null ? "–" : rangeCell(lever.match),
        differenceCell(lever),
        dollarsOrUnknown(lever.usd),
      ]),
    ],
  };
}
